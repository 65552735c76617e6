// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The texts of the five files that make up a catalogue. */
record CatalogueFiles(
    String indicators, String populations, String tables, String subjectGroups, String themes) {

  /** The files that the application ships. */
  static CatalogueFiles shipped() {
    return new CatalogueFiles(
        read("indicators.yaml"),
        read("populations.yaml"),
        read("tables.yaml"),
        read("subject-groups.yaml"),
        read("themes.yaml"));
  }

  /** SHA-256 in hex over the files in a fixed order, each behind its length. */
  String version() {
    MessageDigest digest = sha256();
    for (String text : List.of(indicators, populations, tables, subjectGroups, themes)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static String read(String name) {
    try (InputStream in = CatalogueFiles.class.getResourceAsStream("/catalogue/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the application lacks its file catalogue/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
