// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All questions, ready to print.
 *
 * @param deleted the question that was just deleted, or null
 */
record QuestionListPage(List<Row> rows, @Nullable Deletion deleted) {

  record Row(String title, String href, String purpose, String areas, String indicators) {}

  /**
   * @param restore where to send that it was a mistake
   */
  record Deletion(String title, String restore) {}
}
