// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

/** An area is a code in a division: codes are reused for other areas in other years. */
public record AreaId(Division division, AreaCode code) {
  /** Throws {@link AreaNotFound} for what cannot be a division or a code. */
  public static AreaId read(String division, String code) {
    try {
      return new AreaId(Division.of(division), AreaCode.of(code));
    } catch (IllegalArgumentException e) {
      throw new AreaNotFound(code, division);
    }
  }

  /** Reads {@code NL-2020/GM0344}; throws IllegalArgumentException on anything else. */
  public static AreaId of(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("not an area: '" + text + "' (write NL-2020/GM0344)");
    }
    return new AreaId(Division.of(parts[0]), AreaCode.of(parts[1]));
  }

  @Override
  public String toString() {
    return division + "/" + code;
  }
}
