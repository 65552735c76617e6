// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.shared.PageLink;

/**
 * Slot: another way to see an indicator, which its page leads to. Implemented by whoever makes that
 * page, in a later module.
 */
public interface IndicatorView {
  /** None where there is nothing to see; costs no SQL. */
  List<PageLink> links(Indicator indicator, Locale locale);
}
