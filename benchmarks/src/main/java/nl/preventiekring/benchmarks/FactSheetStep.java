// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.preventiekring.paper.PdfPages;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.publication.SheetFiles;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes fact sheets, or as many plain texts of two pages, on all processors. */
@Command(name = "fact-sheet-step", hidden = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class FactSheetStep implements Callable<Integer> {
  private static final int PAGES = 2;
  private static final int PARAGRAPHS = 15;
  private static final String SENTENCE =
      "De wind waait over het land en de mensen lopen langs de vaart naar het dorp. ";

  @Mixin private HomeOptions home;
  @Spec private CommandSpec spec;

  @Option(names = "--count", required = true)
  private int count;

  @Option(names = "--plain")
  private boolean plain;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory(Workspace.ofRun().folder(), "sheets-");
    try (Workbench workbench = home.open()) {
      AreaTree tree = workbench.get(Areas.class).tree(Division.netherlands(2024));
      SheetFiles files = workbench.get(SheetFiles.class);
      List<Area> areas = areas(tree);
      long start = System.nanoTime();
      Path first =
          onAllProcessors(
              IntStream.range(0, count)
                  .<Callable<Path>>mapToObj(i ->
                      plain
                          ? () -> plainText(folder.resolve(i + ".pdf"))
                          : () -> sheet(areas.get(i), folder, files))
                  .toList());
      double seconds = Numbers.secondsSince(start);
      requireTwoPages(first);
      spec.commandLine().getOut().println((plain ? "plain=" : "sheets=") + seconds);
    } finally {
      Workspace.delete(folder);
    }
    return 0;
  }

  /** Districts and neighbourhoods, from the first. */
  private List<Area> areas(AreaTree tree) {
    List<Area> small =
        IntStream.range(0, tree.size())
            .mapToObj(tree::at)
            .filter(area -> area.level().compareTo(AreaLevel.MUNICIPALITY) > 0)
            .limit(count)
            .toList();
    if (small.size() < count) {
      throw new IllegalStateException("only " + small.size() + " districts and neighbourhoods");
    }
    return small;
  }

  private static Path onAllProcessors(List<Callable<Path>> work) throws Exception {
    int processors = Runtime.getRuntime().availableProcessors();
    List<Path> written = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
      for (Future<Path> one : workers.invokeAll(work)) {
        written.add(one.get());
      }
    }
    return written.getFirst();
  }

  private static Path sheet(Area area, Path folder, SheetFiles files) throws IOException {
    return files.write(
        new ProfiledArea.Coded(area), folder, SheetFiles.Format.pdf, Locale.of("nl"));
  }

  private static Path plainText(Path file) throws IOException {
    String paragraph = "<p>" + SENTENCE.repeat(5) + "</p>";
    String page =
        "<html lang=\"nl\"><head><title>Tekst</title><meta name=\"description\" content=\"Tekst\"/>"
            + "<style>@page { size: A4; margin: 18mm } body { font-family: 'Liberation Sans';"
            + " font-size: 11pt }</style></head><body><h1>Tekst</h1>"
            + paragraph.repeat(PARAGRAPHS)
            + "</body></html>";
    try (var out = Files.newOutputStream(file)) {
      PdfPages.write(page, out);
    }
    return file;
  }

  private static void requireTwoPages(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      if (document.getNumberOfPages() != PAGES) {
        throw new IllegalStateException(file + " has " + document.getNumberOfPages() + " pages");
      }
    }
  }
}
