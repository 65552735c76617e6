// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.model.FileName;
import org.springframework.stereotype.Component;

/** Fact sheets as files. A file is there whole or not at all. */
@Component
public class SheetFiles {
  /** What a file holds; the name is its ending. */
  public enum Format {
    pdf,
    html
  }

  private final FactSheets sheets;

  SheetFiles(FactSheets sheets) {
    this.sheets = sheets;
  }

  /** {@code Zilverdrecht-GM9001.pdf}. */
  public static String name(ProfiledArea area, Format format) {
    return FileName.of(area, format.name());
  }

  /**
   * Writes the sheet under another name and moves it to its own in one step.
   *
   * @param folder that exists
   * @return the file
   */
  public Path write(ProfiledArea area, Path folder, Format format, Locale locale)
      throws IOException {
    Path file = folder.resolve(name(area, format));
    Path unfinished = Files.createTempFile(folder, ".factsheet-", ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        write(area, format, locale, out);
      }
      return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Writes the sheet and leaves the stream open. */
  public void write(ProfiledArea area, Format format, Locale locale, OutputStream out)
      throws IOException {
    FactSheet sheet = sheets.of(area, locale);
    if (format == Format.html) {
      out.write(sheets.html(sheet).getBytes(StandardCharsets.UTF_8));
    } else {
      sheets.pdf(sheet, out);
    }
  }
}
