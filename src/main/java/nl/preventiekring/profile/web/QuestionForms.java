// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionRefused;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.profile.web.QuestionForm.Choice;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/**
 * Makes the form of a question and reads what comes back. One may choose the area that the form
 * began with, its parts, and what has figures there.
 */
@Component
class QuestionForms {
  static final String AREAS = "gebieden";
  static final String INDICATORS = "indicatoren";
  private static final String AGES = "leeftijd";
  private static final Map<QuestionRefused.Part, String> FIELDS =
      Map.of(
          QuestionRefused.Part.TITLE,
          "vraag",
          QuestionRefused.Part.PURPOSE,
          "doel",
          QuestionRefused.Part.AREAS,
          AREAS,
          QuestionRefused.Part.INDICATORS,
          INDICATORS);

  private final Areas areas;
  private final Profiles profiles;
  private final Questions questions;
  private final FigureText text;

  QuestionForms(Areas areas, Profiles profiles, Questions questions, FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.questions = questions;
    this.text = text;
  }

  /**
   * What was sent, with what is wrong about it.
   *
   * @param content empty where the ages cannot be read
   */
  record Reading(Optional<Question.Content> content, Map<String, String> errors) {
    /** The content where nothing is wrong. */
    Optional<Question.Content> accepted() {
      return errors.isEmpty() ? content : Optional.empty();
    }
  }

  Reading read(QuestionFields sent, Area base, Locale locale) {
    Optional<AgeBand> ages = ages(sent.ages());
    Question.Content content = content(sent, base, ages.orElse(AgeBand.ADULTS));
    Map<String, String> errors = new HashMap<>();
    for (QuestionRefused refused : questions.check(content)) {
      errors.put(
          FIELDS.get(refused.part()),
          text.text(refused.messageKey(), locale, refused.arguments().toArray()));
    }
    if (ages.isEmpty()) {
      errors.put(AGES, text.text("profile.error.question.ages", locale));
    }
    return new Reading(ages.map(_ -> content), errors);
  }

  private static Optional<AgeBand> ages(String text) {
    try {
      return Optional.of(AgeBand.of(text));
    } catch (IllegalArgumentException notReadable) {
      return Optional.empty();
    }
  }

  /** Only areas and indicators that the form offers. */
  private Question.Content content(QuestionFields sent, Area base, AgeBand ages) {
    return new Question.Content(
        sent.title(),
        sent.purpose(),
        sent.targetGroup(),
        ages,
        base.division(),
        choosable(base).stream()
            .map(Area::code)
            .filter(code -> sent.areas().contains(code.value()))
            .toList(),
        groups(base).stream()
            .flatMap(Profile.Group::indicators)
            .map(Indicator::id)
            .filter(id -> sent.indicators().contains(id.value()))
            .toList());
  }

  /** The empty form: the area itself is chosen. */
  QuestionFields empty(Area base) {
    return new QuestionFields("", "", "", "18+", List.of(base.code().value()), List.of());
  }

  QuestionForm form(
      String title,
      String action,
      String cancel,
      Area base,
      QuestionFields sent,
      Map<String, String> errors,
      Locale locale) {
    return new QuestionForm(
        title,
        action,
        cancel,
        List.of(
            new PageLink(text.text("profile.question.list", locale), "/vragen"),
            new PageLink(base.title(), "/gebieden/" + base.id())),
        sent,
        choosable(base).stream()
            .map(area ->
                new Choice(
                    area.code().value(), area.title(), sent.areas().contains(area.code().value())))
            .toList(),
        groups(base).stream()
            .map(group ->
                new QuestionForm.Group(
                    group.subject().name().in(locale),
                    group.indicators().map(one -> choice(one, sent, locale)).toList()))
            .toList(),
        errors);
  }

  private static Choice choice(Indicator indicator, QuestionFields sent, Locale locale) {
    String id = indicator.id().value();
    return new Choice(id, indicator.name().in(locale), sent.indicators().contains(id));
  }

  /** The area that the form of a kept question begins with: the one that holds the others. */
  Area base(Question.Content content) {
    AreaTree tree = areas.tree(content.division());
    List<Area> chosen = content.areas().stream().flatMap(code -> tree.find(code).stream()).toList();
    return Stream.of(
            chosen.stream(),
            chosen.stream().flatMap(area -> area.ggdRegion().flatMap(tree::find).stream()),
            chosen.stream().flatMap(area -> area.parent().flatMap(tree::find).stream()))
        .flatMap(candidates -> candidates)
        .filter(area -> choosable(area).containsAll(chosen))
        .findFirst()
        .orElseThrow(() -> new AreaNotFound(content.areas().toString(), "" + content.division()));
  }

  private List<Area> choosable(Area base) {
    List<Area> all = new ArrayList<>(List.of(base));
    all.addAll(PlacesListing.parts(base, areas.tree(base.division())));
    return all;
  }

  private List<Profile.Group> groups(Area base) {
    return profiles.profile(new ProfiledArea.Coded(base), AgeBand.ADULTS).groups();
  }

  Area area(String division, String code) {
    return areas.getArea(Address.area(division, code));
  }
}
