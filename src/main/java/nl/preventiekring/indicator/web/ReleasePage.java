// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a release of figures came from. Who imported it is for the people who run the product, not
 * for this page.
 *
 * @param sentence who published what, and when it was imported
 * @param tableAddress of the table at its publisher; null for own figures
 * @param withdrawnAt null while it is published
 */
record ReleasePage(
    String title,
    boolean fictional,
    String sentence,
    String citation,
    @Nullable String tableAddress,
    String number,
    String table,
    @Nullable String credit,
    @Nullable String licence,
    String division,
    String status,
    boolean published,
    @Nullable String withdrawnAt,
    String retrievedAt,
    String publishedAt,
    String rowsRead,
    String rowsAccepted,
    String rowsRefused,
    String slices,
    List<SourceFile> files) {

  record SourceFile(String name, String size, String checksum) {}
}
