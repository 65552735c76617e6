// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an administrator begins.
 *
 * @param published number of releases that show, in words
 * @param withdrawn number of releases taken back, in words; null where there are none
 * @param empty no figures and no imports yet
 * @param jobs the last imports, newest first
 */
record ManagePage(String published, @Nullable String withdrawn, boolean empty, List<JobRow> jobs) {

  /**
   * @param mark sign before the state
   */
  record JobRow(
      String href, String title, String state, String mark, String requestedBy, String at) {}
}
