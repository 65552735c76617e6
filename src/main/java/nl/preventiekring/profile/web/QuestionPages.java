// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Makes the pages of questions. */
@Component
class QuestionPages {
  private final Areas areas;
  private final Profiles profiles;
  private final Indicators indicators;
  private final Questions questions;
  private final FigureText text;
  private final SideBySide sideBySide;

  QuestionPages(
      Areas areas,
      Profiles profiles,
      Indicators indicators,
      Questions questions,
      FigureText text,
      SideBySide sideBySide) {
    this.areas = areas;
    this.profiles = profiles;
    this.indicators = indicators;
    this.questions = questions;
    this.text = text;
    this.sideBySide = sideBySide;
  }

  QuestionListPage list(Optional<Question> deleted, Locale locale) {
    return new QuestionListPage(
        questions.list().stream().map(question -> row(question, locale)).toList(),
        deleted
            .map(question ->
                new QuestionListPage.Deletion(
                    text.text("profile.question.deleted", locale, question.content().title()),
                    "/werk/vragen/" + question.id() + "/terugzetten"))
            .orElse(null));
  }

  private QuestionListPage.Row row(Question question, Locale locale) {
    Question.Content content = question.content();
    return new QuestionListPage.Row(
        content.title(),
        "/vragen/" + question.id(),
        content.purpose(),
        text.list(areas(content).stream().map(Area::title).toList(), locale),
        String.valueOf(content.indicators().size()));
  }

  /**
   * @param mayChange whether the reader may change the question
   */
  QuestionPage page(Question question, boolean mayChange, Locale locale) {
    Question.Content content = question.content();
    List<Profile> found =
        areas(content).stream()
            .map(area -> profiles.profile(new ProfiledArea.Coded(area), content.ages()))
            .toList();
    String work = "/werk/vragen/" + question.id();
    return new QuestionPage(
        content.title(),
        content.division().isFictional(),
        List.of(
            new PageLink(text.text("profile.question.list", locale), "/vragen"),
            new PageLink(content.title(), "/vragen/" + question.id())),
        facts(content, locale),
        missing(content, found, locale),
        sideBySide.table(
            found,
            row -> content.indicators().contains(row.indicator().id()),
            content.ages(),
            locale),
        mayChange ? work + "/wijzigen" : null,
        mayChange ? work + "/verwijderen" : null);
  }

  /** Those that the division still holds. */
  private List<Area> areas(Question.Content content) {
    AreaTree tree = areas.tree(content.division());
    return content.areas().stream().flatMap(code -> tree.find(code).stream()).toList();
  }

  private List<QuestionPage.Fact> facts(Question.Content content, Locale locale) {
    List<QuestionPage.Fact> facts = new ArrayList<>();
    addFact(facts, "profile.question.purpose", content.purpose(), locale);
    addFact(facts, "profile.question.target-group", content.targetGroup(), locale);
    addFact(facts, "profile.question.ages", text.ages(content.ages(), locale), locale);
    return facts;
  }

  private void addFact(List<QuestionPage.Fact> facts, String key, String value, Locale locale) {
    if (!value.isEmpty()) {
      facts.add(new QuestionPage.Fact(text.text(key, locale), value));
    }
  }

  /** Indicators that are silent, or speak of other ages than those asked. */
  private List<String> missing(Question.Content content, List<Profile> found, Locale locale) {
    List<ProfileRow> rows = found.stream().flatMap(SideBySide::rows).toList();
    List<String> otherAges = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    for (IndicatorId id : content.indicators()) {
      List<ProfileRow> its = rows.stream().filter(row -> row.indicator().id().equals(id)).toList();
      String name =
          indicators.findIndicator(id).map(one -> one.name().in(locale)).orElse(id.value());
      if (its.isEmpty()) {
        silent.add(name);
      } else if (its.stream().noneMatch(row -> isAbout(row, content.ages()))) {
        otherAges.add(name);
      }
    }
    List<String> sentences = new ArrayList<>();
    addMissing(sentences, "profile.question.other-ages", otherAges, content.ages(), locale);
    addMissing(sentences, "profile.question.silent", silent, content.ages(), locale);
    return sentences;
  }

  private void addMissing(
      List<String> sentences, String key, List<String> names, AgeBand ages, Locale locale) {
    if (!names.isEmpty()) {
      sentences.add(text.text(key, locale, text.ages(ages, locale), String.join("; ", names)));
    }
  }

  private static boolean isAbout(ProfileRow row, AgeBand ages) {
    return row.ages().equals(ages) || row.ages().equals(AgeBand.EVERYBODY);
  }
}
