// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

/** Front door to how figures changed; costs no SQL. */
public interface Courses {
  /**
   * @param row of the profile of this area
   */
  Course find(ProfiledArea area, ProfileRow row);
}
