// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.preventiekring.paper.PdfPages;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.publication.internal.CardMaking;
import nl.preventiekring.shared.AgeBand;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Front door to figure cards: one figure, one picture, two sentences on each. */
@Component
public class FigureCards {
  /** The most figures that can be chosen at once. */
  public static final int MOST = 24;

  private final Profiles profiles;
  private final CardMaking making;
  private final ITemplateEngine templates;

  FigureCards(Profiles profiles, CardMaking making, ITemplateEngine templates) {
    this.profiles = profiles;
    this.making = making;
    this.templates = templates;
  }

  /** A figure that can be put on a card. */
  public record Choice(String id, String name, String figure, boolean chosen) {}

  /** Choices about one subject. */
  public record Subject(String title, List<Choice> choices) {}

  /** The cards, and everything that could be chosen instead. */
  public record Table(CardSheet cards, List<Subject> subjects) {}

  /**
   * @param wanted ids of indicators; where it is empty, the figures that the short story tells
   * @param perPage 4 or 6; any other number is as good as 4
   */
  public Table of(ProfiledArea area, List<String> wanted, int perPage, Locale locale) {
    Profile profile = profiles.profile(area, AgeBand.ADULTS);
    return making.table(profile, wanted, perPage, locale);
  }

  /** PDF/UA-1 and PDF/A-3a. */
  public void pdf(CardSheet cards, OutputStream out) throws IOException {
    PdfPages.write(
        templates.process(
            "publication/paper-cards",
            new Context(
                Locale.of(cards.language()),
                Map.of("page", cards, "stylesheet", Stylesheets.text("cards.css")))),
        out);
  }
}
