// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import nl.preventiekring.region.AreaLevel;

/**
 * How the figures of all areas of one level and division lie, so that one figure can be seen among
 * its like.
 *
 * @param areas how many areas have a figure
 * @param low lowest figure, or with {@code trimmed} the one that 2.5 % of the areas stay below
 * @param high highest figure, or with {@code trimmed} the one that 2.5 % of the areas exceed
 * @param firstQuarter 25 % of the areas stay below it
 * @param thirdQuarter 25 % of the areas exceed it
 * @param trimmed whether the ends are cut off, as for 40 areas and more
 */
public record Spread(
    AreaLevel level,
    int areas,
    double low,
    double firstQuarter,
    double thirdQuarter,
    double high,
    boolean trimmed) {}
