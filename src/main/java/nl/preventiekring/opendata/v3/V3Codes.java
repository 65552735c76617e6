// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.preventiekring.opendata.intake.Margin;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/**
 * The keys of the dimensions that version 3 tables of CBS and RIVM share. Keys come padded; strip
 * them first.
 */
public final class V3Codes {
  private static final Map<String, AgeBand> AGES =
      Map.of(
          "10000", AgeBand.EVERYBODY,
          "20300", AgeBand.ADULTS,
          "53115", AgeBand.ADULTS_UNDER_65,
          "80200", AgeBand.SENIORS);
  private static final Map<String, Margin> MARGINS =
      Map.of("MW00000", Margin.VALUE, "MOG0095", Margin.LOWER, "MBG0095", Margin.UPPER);
  private static final Map<String, AreaLevel> LEVELS =
      Map.of(
          "Land", AreaLevel.COUNTRY,
          "Provincie", AreaLevel.PROVINCE,
          "GGD-regio", AreaLevel.GGD_REGION,
          "Gemeente", AreaLevel.MUNICIPALITY,
          "Wijk", AreaLevel.DISTRICT,
          "Buurt", AreaLevel.NEIGHBOURHOOD);
  private static final Pattern WHOLE_YEAR = Pattern.compile("((?:19|20|21)\\d{2})JJ00");

  private V3Codes() {}

  public static Optional<AgeBand> age(String key) {
    return Optional.ofNullable(AGES.get(key));
  }

  public static Optional<Margin> margin(String key) {
    return Optional.ofNullable(MARGINS.get(key));
  }

  /** Whole years only: quarters, months and averages over years are other periods. */
  public static Optional<Period> period(String key) {
    Matcher year = WHOLE_YEAR.matcher(key);
    return year.matches() ? Optional.of(Period.of(year.group(1))) : Optional.empty();
  }

  static Optional<AreaLevel> level(String kindOfRegion) {
    return Optional.ofNullable(LEVELS.get(kindOfRegion));
  }
}
