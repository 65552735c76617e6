// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;

/** What one slice of figures is about; in force is the newest published release that holds it. */
public record SliceKey(
    Division division, String table, IndicatorId indicator, Period period, AgeBand ageBand) {}
