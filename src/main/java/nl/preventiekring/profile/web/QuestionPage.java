// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question in figures, ready to print.
 *
 * @param facts purpose, target group and ages, as far as told
 * @param missing what no source tells, and who could; empty where nothing is missing
 * @param editHref null for who may not change it
 */
record QuestionPage(
    String title,
    boolean fictional,
    List<PageLink> crumbs,
    List<Fact> facts,
    List<String> missing,
    SideBySide.Table table,
    @Nullable String editHref,
    @Nullable String deleteHref) {

  record Fact(String label, String value) {}
}
