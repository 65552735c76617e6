// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.shared.PageLink;

/**
 * Slot: another way to see or keep an area, which the page of the area leads to. Implemented by
 * whoever makes that page, in this module or a later one; {@code @Order} says where its links
 * stand.
 */
public interface AreaView {
  /** Where the links of a view stand. */
  enum Kind {
    /** A page to read on the screen. */
    PAGE,
    /** Something to take along: on paper or in a file. */
    TO_KEEP
  }

  Kind kind();

  /** None where there is nothing to see of this area; costs no SQL. */
  List<PageLink> links(Profile profile, Locale locale);
}
