// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;

/**
 * In place of an area that a division does not hold.
 *
 * @param title its name elsewhere, or its code
 * @param lead that it is not there
 * @param notice what became of it
 * @param otherYears divisions that do hold it
 */
record VanishedPage(String title, String lead, Notice notice, List<PageLink> otherYears) {}
