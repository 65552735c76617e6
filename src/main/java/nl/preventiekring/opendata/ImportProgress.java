// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

/** Whoever watches an import. Called often, from the thread that imports. */
public interface ImportProgress {
  /** For when nobody watches. */
  ImportProgress SILENT = (_, _, _) -> true;

  /**
   * @param source the file or table being read, or what is being stored
   * @param done bytes or rows so far
   * @param total of the same unit, 0 where unknown
   * @return whether to go on; false cancels the import, which then changes nothing
   */
  boolean reached(String source, long done, long total);
}
