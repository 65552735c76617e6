// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import java.util.Set;

/**
 * Slot: which divisions have figures, so that searching and browsing lead there first. Answered
 * from memory by the module that holds the figures.
 */
public interface DivisionsWithFigures {
  Set<Division> divisionsWithFigures();
}
