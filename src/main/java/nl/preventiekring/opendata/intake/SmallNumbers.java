// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.Optional;
import nl.preventiekring.indicator.Cells;

/**
 * Rule I.201: a figure about fewer than ten respondents is hidden before it is stored, with its
 * bounds and with the number of respondents, because small numbers never leave.
 */
final class SmallNumbers {
  static final String RULE = "I.201";
  static final int FEWEST = 10;

  private SmallNumbers() {}

  /**
   * Changes all four in place.
   *
   * @return how many figures were hidden
   */
  static int hide(Cells respondents, Cells values, Optional<Cells> lower, Optional<Cells> upper) {
    int hidden = 0;
    for (int at = 0; at < respondents.size(); at++) {
      if (respondents.has(at) && respondents.numbers()[at] < FEWEST) {
        hidden += hide(values, at);
        hide(respondents, at);
        int ordinal = at;
        lower.ifPresent(low -> hide(low, ordinal));
        upper.ifPresent(high -> hide(high, ordinal));
      }
    }
    return hidden;
  }

  /** A figure that is not there keeps its own reason. */
  private static int hide(Cells cells, int at) {
    if (!cells.has(at)) {
      return 0;
    }
    cells.numbers()[at] = Cells.SUPPRESSED;
    return 1;
  }
}
