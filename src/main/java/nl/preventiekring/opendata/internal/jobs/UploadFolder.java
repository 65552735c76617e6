package nl.preventiekring.opendata.internal.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.ImportRequest.Source;
import nl.preventiekring.opendata.Uploads;
import nl.preventiekring.platform.Home;
import org.springframework.stereotype.Component;

/**
 * Files that wait to be imported: a folder of its own for each order, with names of ours. Servers
 * that share a database must share this folder too.
 */
@Component
class UploadFolder implements Uploads {
  private static final String ORDERS = "orders";

  private final Home home;

  UploadFolder(Home home) {
    this.home = home;
  }

  @Override
  public String open() {
    String name = UUID.randomUUID().toString();
    try {
      Files.createDirectories(folder(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return name;
  }

  @Override
  public Path place(String folder, int number) {
    return folder(folder).resolve(String.valueOf(number));
  }

  @Override
  public void remove(String folder) {
    if (Files.isDirectory(folder(folder))) {
      delete(folder(folder));
    }
  }

  List<Source> sources(ImportOrder order) {
    Stream<Source> files =
        IntStream.range(0, order.files().size())
            .mapToObj(
                number ->
                    new Source.File(
                        place(order.folder(), number), order.files().get(number).name()));
    return Stream.concat(files, order.tables().stream().map(Source.Table::new)).toList();
  }

  /** What a process that was cut off left behind. */
  void removeAllBut(Set<String> inUse) {
    Path orders = home.uploads().resolve(ORDERS);
    if (!Files.isDirectory(orders)) {
      return;
    }
    try (Stream<Path> folders = Files.list(orders)) {
      folders
          .filter(folder -> !inUse.contains(folder.getFileName().toString()))
          .forEach(UploadFolder::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path folder(String name) {
    return home.uploads().resolve(ORDERS).resolve(UUID.fromString(name).toString());
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
