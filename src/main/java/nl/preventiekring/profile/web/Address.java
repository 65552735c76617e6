// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import nl.preventiekring.region.AreaId;
import nl.preventiekring.shared.AgeBand;

/** What stands in the address of a page about an area. */
final class Address {
  private Address() {}

  /** Throws {@link nl.preventiekring.region.AreaNotFound} for what cannot be an area. */
  static AreaId area(String division, String code) {
    return AreaId.read(division, code);
  }

  /** A band that nobody has is as good as the first one; so is a word that is no band. */
  static AgeBand ages(String text) {
    try {
      return AgeBand.of(text);
    } catch (IllegalArgumentException e) {
      return AgeBand.ADULTS;
    }
  }

  /** The ages as a page's address has them: {@code ?leeftijd=65%2B}. */
  static String query(AgeBand ages) {
    return "?leeftijd=" + ages.toString().replace("+", "%2B");
  }
}
