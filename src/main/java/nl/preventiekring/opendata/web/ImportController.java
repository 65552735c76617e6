package nl.preventiekring.opendata.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.opendata.ImportJobId;
import nl.preventiekring.opendata.ImportJobs;
import nl.preventiekring.opendata.ImportOrder;
import nl.preventiekring.opendata.ReportTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Asking for an import. */
@Controller
class ImportController {
  private static final Pattern TABLE_ID = Pattern.compile("\\d{5}NED");

  private final ImportJobs jobs;
  private final HandedInFiles files;
  private final CurrentUser user;
  private final ReportTexts texts;
  private final Crumbs crumbs;
  private final DataSize limit;

  ImportController(
      ImportJobs jobs,
      HandedInFiles files,
      CurrentUser user,
      ReportTexts texts,
      Crumbs crumbs,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
    this.jobs = jobs;
    this.files = files;
    this.user = user;
    this.texts = texts;
    this.crumbs = crumbs;
    this.limit = limit;
  }

  @GetMapping("/beheer/importeren")
  ModelAndView form(
      @RequestParam(name = "te-groot", required = false) @Nullable String tooLarge, Locale locale) {
    return tooLarge == null
        ? view("", "", false, Map.of(), HttpStatus.OK, locale)
        : view(
            "",
            "",
            false,
            Map.of("bestanden", texts.of("opendata.import.too-large", locale, size())),
            HttpStatus.CONTENT_TOO_LARGE,
            locale);
  }

  @PostMapping("/beheer/importeren")
  ModelAndView begin(
      @RequestParam(name = "bestanden", required = false) @Nullable List<MultipartFile> sent,
      @RequestParam(name = "tabel", defaultValue = "") String table,
      @RequestParam(name = "bron", defaultValue = "") String sourceName,
      @RequestParam(name = "proef", defaultValue = "false") boolean dryRun,
      Locale locale)
      throws IOException {
    List<MultipartFile> chosen = chosen(sent);
    String tableId = table.strip().toUpperCase(Locale.ROOT);
    Map<String, String> errors = errors(chosen, tableId, locale);
    if (!errors.isEmpty()) {
      return view(table, sourceName, dryRun, errors, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }
    ImportOrder order =
        files.order(
            chosen,
            tableId.isEmpty() ? List.of() : List.of(tableId),
            Optional.of(sourceName.strip()).filter(name -> !name.isEmpty()),
            dryRun);
    ImportJobId id = jobs.begin(order, user.find().orElseThrow());
    return new ModelAndView("redirect:/beheer/importen/" + id);
  }

  /** A browser sends a part without a name where no file was chosen. */
  private static List<MultipartFile> chosen(@Nullable List<MultipartFile> sent) {
    return sent == null
        ? List.of()
        : sent.stream().filter(file -> !HandedInFiles.name(file).isEmpty()).toList();
  }

  private Map<String, String> errors(List<MultipartFile> chosen, String table, Locale locale) {
    if (!table.isEmpty() && !TABLE_ID.matcher(table).matches()) {
      return Map.of("tabel", texts.of("opendata.import.no-table-id", locale));
    }
    return chosen.isEmpty() && table.isEmpty()
        ? Map.of("bestanden", texts.of("opendata.import.nothing-chosen", locale))
        : Map.of();
  }

  private ModelAndView view(
      String table,
      String sourceName,
      boolean dryRun,
      Map<String, String> errors,
      HttpStatus status,
      Locale locale) {
    ImportForm form =
        new ImportForm(
            crumbs.to(locale, "opendata.import.title", "/beheer/importeren"),
            table,
            sourceName,
            dryRun,
            errors,
            size());
    return new ModelAndView("opendata/import", Map.of("page", form), status);
  }

  private String size() {
    return limit.toMegabytes() + " MB";
  }
}
