// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

/**
 * Where the areas of a division lie, in arrays by ordinal.
 *
 * @param wholes for each benchmark the ordinal of the area that an area lies in, or -1
 * @param likes for each benchmark the areas of one level in one such area
 * @param levels the areas of one level
 */
@SuppressWarnings(
    "ArrayRecordComponent") // shared between threads, never written after construction
public record AreaLayout(int[][] wholes, Grouping[] likes, Grouping levels) {}
