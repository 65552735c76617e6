// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.region.AreaLevel;

/** What every area of a country may be compared with: the area of this level that it lies in. */
public enum Benchmark {
  COUNTRY,
  GGD_REGION,
  MUNICIPALITY,
  DISTRICT;

  public AreaLevel level() {
    return AreaLevel.valueOf(name());
  }

  /** Empty for levels that nothing is compared with. */
  public static Optional<Benchmark> of(AreaLevel level) {
    return Stream.of(values()).filter(one -> one.level() == level).findFirst();
  }
}
