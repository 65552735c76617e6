// SPDX-License-Identifier: EUPL-1.2
/**
 * Reads files about areas: boundaries, lists of areas and regions, lists of mergers. A file goes
 * in, a record with every refusal comes out; nothing is stored here.
 */
@NullMarked
package nl.preventiekring.opendata.areas;

import org.jspecify.annotations.NullMarked;
