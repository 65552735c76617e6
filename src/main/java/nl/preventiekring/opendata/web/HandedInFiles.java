package nl.preventiekring.opendata.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.ImportOrder.HandedIn;
import nl.preventiekring.opendata.Uploads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Puts files that came with a form where the import finds them. */
@Component
class HandedInFiles {
  private static final int LONGEST_NAME = 200;

  private final Uploads uploads;

  HandedInFiles(Uploads uploads) {
    this.uploads = uploads;
  }

  ImportOrder order(
      List<MultipartFile> files, List<String> tables, Optional<String> sourceName, boolean dryRun)
      throws IOException {
    String folder = uploads.open();
    List<HandedIn> handedIn = new ArrayList<>();
    try {
      for (MultipartFile file : files) {
        handedIn.add(new HandedIn(name(file), file.getSize()));
        file.transferTo(uploads.place(folder, handedIn.size() - 1).toFile());
      }
    } catch (IOException | RuntimeException e) {
      uploads.remove(folder);
      throw e;
    }
    return new ImportOrder(folder, handedIn, tables, sourceName, dryRun);
  }

  /**
   * The name without folders, which some browsers send, and without signs that could mislead a
   * reader. It is shown, and never used as the name of a file of ours.
   */
  static String name(MultipartFile file) {
    @Nullable String sent = file.getOriginalFilename();
    String name =
        (sent == null ? "" : sent)
            .replaceAll(".*[/\\\\]", "")
            .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
            .strip();
    return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
  }
}
