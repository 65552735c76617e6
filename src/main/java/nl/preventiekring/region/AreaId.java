// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

/** An area is a code in a division: codes are reused for other areas in other years. */
public record AreaId(Division division, AreaCode code) {
  @Override
  public String toString() {
    return division + "/" + code;
  }
}
