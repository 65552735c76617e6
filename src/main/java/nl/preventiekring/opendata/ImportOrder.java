package nl.preventiekring.opendata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody asked to import.
 *
 * @param folder name of the folder with the files under the home's uploads
 * @param files in the order in which they lie there
 * @param tables ids of tables to fetch from their publisher
 * @param sourceName as in {@link ImportRequest}
 */
public record ImportOrder(
    String folder,
    List<HandedIn> files,
    List<String> tables,
    Optional<String> sourceName,
    boolean dryRun) {

  /**
   * A file that came with the order.
   *
   * @param name what the sender called it
   */
  public record HandedIn(String name, long bytes) {}

  /** What it is about, in one line. */
  public String title() {
    return Stream.concat(files.stream().map(HandedIn::name), tables.stream())
        .collect(Collectors.joining(", "));
  }
}
