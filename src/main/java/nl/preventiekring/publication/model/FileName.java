// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.model;

import java.text.Normalizer;
import nl.preventiekring.profile.ProfiledArea;

/** What the file of a sheet is called: letters, digits and hyphens that every system takes. */
public final class FileName {
  private static final int LONGEST_NAME = 60;

  private FileName() {}

  /**
   * {@code Zilverdrecht-GM9001.pdf}.
   *
   * @param ending without a dot
   */
  public static String of(ProfiledArea area, String ending) {
    String name = safe(area.title());
    return (name.isEmpty() ? "" : name + "-") + area.code() + "." + ending;
  }

  static String safe(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return cut.replaceAll("^-+|-+$", "");
  }
}
