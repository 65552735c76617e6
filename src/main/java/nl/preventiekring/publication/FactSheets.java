// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.paper.PdfPages;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.publication.internal.SheetMaking;
import nl.preventiekring.shared.AgeBand;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Front door to fact sheets: two A4 pages about one area. Safe for use by many threads. */
@Component
public class FactSheets {
  /** So many pages every sheet has, whatever is known of the area. */
  public static final int PAGES = 2;

  private final Profiles profiles;
  private final SheetMaking making;
  private final ITemplateEngine templates;

  FactSheets(Profiles profiles, SheetMaking making, ITemplateEngine templates) {
    this.profiles = profiles;
    this.making = making;
    this.templates = templates;
  }

  /** The sheet of an area, with its figures of adults. */
  public FactSheet of(ProfiledArea area, Locale locale) {
    return making.sheet(profiles.profile(area, AgeBand.ADULTS), locale);
  }

  /** One HTML page that needs nothing else. */
  public String html(FactSheet sheet) {
    return html(sheet, "paper");
  }

  /**
   * The same page as PDF/UA-1 and PDF/A-3a, of {@link #PAGES} pages: where the words do not fit in
   * them, the letters become smaller.
   *
   * @throws IllegalStateException where they do not fit in small letters either
   */
  public void pdf(FactSheet sheet, OutputStream out) throws IOException {
    if (!PdfPages.write(html(sheet, "paper"), PAGES, out)
        && !PdfPages.write(html(sheet, "paper paper--tight"), PAGES, out)) {
      throw new IllegalStateException("the words about " + sheet.title() + " fill too many pages");
    }
  }

  private String html(FactSheet sheet, String look) {
    return templates.process(
        "publication/paper-sheet",
        new Context(
            Locale.of(sheet.language()),
            Map.of("page", sheet, "look", look, "stylesheet", Stylesheets.text("factsheet.css"))));
  }
}
