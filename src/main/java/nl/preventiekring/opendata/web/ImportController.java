// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.opendata.jobs.HandedIn;
import nl.preventiekring.opendata.jobs.ImportJobs;
import nl.preventiekring.opendata.jobs.JobId;
import nl.preventiekring.opendata.v3.V3Ids;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
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

/** Asking for an import. Too large a form comes back here with te-groot in its address. */
@Controller
class ImportController {
  private static final String FILES = "bestanden";

  private final ImportJobs jobs;
  private final CurrentUser user;
  private final ReportTexts texts;
  private final DataSize limit;

  ImportController(
      ImportJobs jobs,
      CurrentUser user,
      ReportTexts texts,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
    this.jobs = jobs;
    this.user = user;
    this.texts = texts;
    this.limit = limit;
  }

  /** The fields as they were sent. */
  private record Sent(List<MultipartFile> files, String table, String source, boolean dryRun) {}

  @GetMapping("/beheer/importeren")
  ModelAndView form(
      @RequestParam(name = "te-groot", required = false) @Nullable String tooLarge, Locale locale) {
    Sent empty = new Sent(List.of(), "", "", false);
    return tooLarge == null
        ? view(empty, Map.of(), HttpStatus.OK, locale)
        : view(
            empty,
            Map.of(FILES, texts.of("opendata.form.too-large", locale, limitInWords(locale))),
            HttpStatus.CONTENT_TOO_LARGE,
            locale);
  }

  @PostMapping("/beheer/importeren")
  ModelAndView queue(
      @RequestParam(name = FILES, required = false) @Nullable List<MultipartFile> files,
      @RequestParam(name = "tabel", defaultValue = "") String table,
      @RequestParam(name = "bron", defaultValue = "") String source,
      @RequestParam(name = "proef", defaultValue = "false") boolean dryRun,
      Locale locale) {
    Sent sent = new Sent(chosen(files), table.strip(), source.strip(), dryRun);
    Map<String, String> errors = errors(sent, locale);
    if (!errors.isEmpty()) {
      return view(sent, errors, HttpStatus.UNPROCESSABLE_CONTENT, locale);
    }
    JobId id = jobs.queue(order(sent), user.find().map(Person::name).orElseThrow());
    return new ModelAndView("redirect:/beheer/importen/" + id);
  }

  private Map<String, String> errors(Sent sent, Locale locale) {
    Map<String, String> errors = new TreeMap<>();
    if (sent.files().isEmpty() && sent.table().isEmpty()) {
      errors.put(FILES, texts.of("opendata.form.nothing-chosen", locale));
    }
    if (!sent.table().isEmpty() && !V3Ids.isId(sent.table())) {
      errors.put("tabel", texts.of("opendata.form.no-table-id", locale));
    }
    return errors;
  }

  private static ImportJobs.Order order(Sent sent) {
    List<HandedIn> files = new ArrayList<>();
    for (MultipartFile file : sent.files()) {
      files.add(new HandedIn(nameOf(file), file::transferTo));
    }
    return new ImportJobs.Order(
        files,
        sent.table().isEmpty() ? List.of() : List.of(sent.table()),
        Optional.of(sent.source()).filter(text -> !text.isEmpty()),
        sent.dryRun());
  }

  /** A browser sends one nameless, empty file where none was chosen. */
  private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
    return files == null
        ? List.of()
        : files.stream().filter(file -> !nameOf(file).isEmpty()).toList();
  }

  /** Without the folders that some browsers send along. */
  private static String nameOf(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
  }

  private ModelAndView view(
      Sent sent, Map<String, String> errors, HttpStatus status, Locale locale) {
    ImportForm page =
        new ImportForm(
            List.of(
                new PageLink(texts.of("opendata.manage.title", locale), "/beheer"),
                new PageLink(texts.of("opendata.form.title", locale), "/beheer/importeren")),
            sent.table(),
            sent.source(),
            sent.dryRun(),
            errors,
            limitInWords(locale));
    return new ModelAndView("opendata/import", Map.of("page", page), status);
  }

  private String limitInWords(Locale locale) {
    return NumberText.whole(limit.toMegabytes(), locale) + " MB";
  }
}
