// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

/** Front door to inequality inside an area; costs no SQL. */
public interface Inequalities {
  /**
   * @param municipality its profile, for the ages that are asked
   */
  DistrictInequality find(Profile municipality);
}
