// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.KindOfFigure;
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
import nl.preventiekring.shared.Period;
import org.springframework.stereotype.Component;

/** Makes the pages of questions. */
@Component
class QuestionPages {
  private final Areas areas;
  private final Profiles profiles;
  private final Indicators indicators;
  private final Questions questions;
  private final FigureText text;
  private final JudgementPrinting judgements;

  QuestionPages(
      Areas areas,
      Profiles profiles,
      Indicators indicators,
      Questions questions,
      FigureText text,
      JudgementPrinting judgements) {
    this.areas = areas;
    this.profiles = profiles;
    this.indicators = indicators;
    this.questions = questions;
    this.text = text;
    this.judgements = judgements;
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
        found.stream().flatMap(QuestionPages::rows).anyMatch(QuestionPages::isEstimate),
        List.of(
            new PageLink(text.text("profile.question.list", locale), "/vragen"),
            new PageLink(content.title(), "/vragen/" + question.id())),
        facts(content, locale),
        missing(content, found, locale),
        found.stream()
            .map(profile ->
                new PageLink(profile.area().title(), "/gebieden/" + profile.area().path()))
            .toList(),
        content.indicators().stream()
            .flatMap(indicator -> lines(indicator, found, content.ages(), locale))
            .toList(),
        mayChange ? work + "/wijzigen" : null,
        mayChange ? work + "/verwijderen" : null);
  }

  /** Those that the division still holds. */
  private List<Area> areas(Question.Content content) {
    AreaTree tree = areas.tree(content.division());
    return content.areas().stream().flatMap(code -> tree.find(code).stream()).toList();
  }

  private static Stream<ProfileRow> rows(Profile profile) {
    return profile.groups().stream().flatMap(group -> group.rows().stream());
  }

  private static boolean isEstimate(ProfileRow row) {
    return row.kind() == KindOfFigure.MODEL_ESTIMATE;
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
    List<ProfileRow> rows = found.stream().flatMap(QuestionPages::rows).toList();
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

  /** Figures of one table, year and age band: only those stand in one line. */
  private record Series(IndicatorId indicator, String table, Period period, AgeBand ages) {
    static Series of(ProfileRow row) {
      return new Series(row.indicator().id(), row.table(), row.period(), row.ages());
    }
  }

  private Stream<QuestionPage.Line> lines(
      IndicatorId indicator, List<Profile> found, AgeBand ages, Locale locale) {
    Map<Series, ProfileRow> examples = new LinkedHashMap<>();
    found.stream()
        .flatMap(QuestionPages::rows)
        .filter(row -> row.indicator().id().equals(indicator))
        .forEach(row -> examples.putIfAbsent(Series.of(row), row));
    return examples.entrySet().stream()
        .map(series -> line(series.getKey(), series.getValue(), found, ages, locale));
  }

  private QuestionPage.Line line(
      Series series, ProfileRow example, List<Profile> found, AgeBand ages, Locale locale) {
    return new QuestionPage.Line(
        example.indicator().name().in(locale),
        "/indicatoren/" + series.indicator(),
        text.when(example, ages, locale),
        found.stream().map(profile -> cell(series, profile, locale)).toList());
  }

  private QuestionPage.Cell cell(Series series, Profile profile, Locale locale) {
    return rows(profile)
        .filter(row -> Series.of(row).equals(series))
        .findFirst()
        .map(row ->
            new QuestionPage.Cell(
                text.figure(row.figure(), row.indicator().unit(), locale),
                judgements.verdicts(row, locale).stream().findFirst().orElse(null)))
        .orElseGet(() -> new QuestionPage.Cell(text.text("profile.absence.MISSING", locale), null));
  }
}
