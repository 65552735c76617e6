// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.indicator.IndicatorId;

/**
 * The traits of a place and its people by which areas are called similar. They tell under what
 * circumstances health comes about and are never health itself: otherwise an area would be compared
 * with areas that are as healthy as it is. Growth is not among them: it needs figures of two
 * divisions.
 *
 * <p>Numbers of people and densities are taken as logarithms, because twice as many is the same
 * step for a small place as for a large one. Traits that say nearly the same as another, such as
 * households with children beside children, are left out (ONS does so too): they would count twice.
 */
public enum StructureTrait {
  INHABITANTS(Shown.COUNT, of("inhabitants")),
  DENSITY(Shown.PER_KM2, of("address-density"), of("population-density")),
  CHILDREN(Shown.PERCENT, share("inhabitants-0-15", "inhabitants")),
  YOUNG_PEOPLE(Shown.PERCENT, share("inhabitants-15-25", "inhabitants")),
  SENIORS(Shown.PERCENT, share("inhabitants-65-plus", "inhabitants")),
  STATUS(Shown.SCORE, of("ses-woa")),
  STATUS_SPREAD(Shown.SCORE, of("ses-woa-spread")),
  INCOME(Shown.THOUSAND_EUROS, of("standardised-household-income")),
  SINGLE_PERSON_HOUSEHOLDS(Shown.PERCENT, share("single-person-households", "households")),
  ORIGIN_OUTSIDE_EUROPE(
      Shown.PERCENT,
      share("origin-outside-europe", "inhabitants"),
      share("non-western-background", "inhabitants")),
  OWNER_OCCUPIED_HOMES(Shown.PERCENT, of("owner-occupied-homes"));

  /** How a value is written. */
  public enum Shown {
    COUNT,
    PER_KM2,
    PERCENT,
    SCORE,
    THOUSAND_EUROS
  }

  /**
   * Where a trait comes from.
   *
   * @param indicator as published, or the part of a whole
   * @param whole present where the trait is the percentage that the first is of this
   */
  public record Source(IndicatorId indicator, Optional<IndicatorId> whole) {}

  private final Shown shown;
  private final List<Source> sources;

  StructureTrait(Shown shown, Source... sources) {
    this.shown = shown;
    this.sources = List.of(sources);
  }

  private static Source of(String indicator) {
    return new Source(new IndicatorId(indicator), Optional.empty());
  }

  private static Source share(String part, String whole) {
    return new Source(new IndicatorId(part), Optional.of(new IndicatorId(whole)));
  }

  public Shown shown() {
    return shown;
  }

  /** The first of which areas of the level have figures is taken. */
  public List<Source> sources() {
    return sources;
  }

  /** The trait that this one stands in for where it has no figures. */
  public Optional<StructureTrait> standsInFor() {
    return this == INCOME ? Optional.of(STATUS) : Optional.empty();
  }

  /** Whether its logarithm is compared. */
  public boolean isByLogarithm() {
    return shown == Shown.COUNT || shown == Shown.PER_KM2;
  }
}
