// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.Judgement.Rule;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.SimilarAreas.Beside;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.NumberText;
import org.springframework.stereotype.Component;

/** Says by a shape and a word how a figure lies beside others, and how sure that is. */
@Component
class JudgementPrinting {
  /** A chance under this is not told more exactly: 0.1 %. */
  private static final double SMALLEST_CHANCE = 0.001;

  private final FigureText text;

  JudgementPrinting(FigureText text) {
    this.text = text;
  }

  /** A judgement and whom it is about. */
  private record Named(String who, Judgement judgement) {}

  /** One for each way in which the figure lies, with the areas for which that holds together. */
  List<AreaPage.Verdict> verdicts(ProfileRow row, Locale locale) {
    return verdicts(row, Optional.empty(), locale);
  }

  /**
   * @param similar the same figure of similar areas
   */
  List<AreaPage.Verdict> verdicts(ProfileRow row, Optional<Beside> similar, Locale locale) {
    Stream<Named> around =
        row.comparisons().stream()
            .map(comparison ->
                new Named(
                    text.text("profile.the." + comparison.area().level(), locale),
                    comparison.judgement()));
    Stream<Named> alike =
        similar.stream()
            .map(beside -> new Named(text.text("profile.similar.the", locale), beside.judgement()));
    Map<Standing, List<String>> byStanding =
        Stream.concat(around, alike)
            .filter(named -> named.judgement() instanceof Judged)
            .collect(
                Collectors.groupingBy(
                    named -> Standing.of(named.judgement()),
                    LinkedHashMap::new,
                    Collectors.mapping(Named::who, Collectors.toList())));
    return byStanding.entrySet().stream()
        .map(entry ->
            new AreaPage.Verdict(
                entry.getKey().sign(), sentence(entry.getKey(), entry.getValue(), locale)))
        .toList();
  }

  /**
   * How a figure lies, in words: {@code iets gunstiger dan de gemeente en het land}.
   *
   * @param standing one that is judged
   * @param beside levels of the areas that it is compared with
   */
  String words(Standing standing, List<AreaLevel> beside, Locale locale) {
    return sentence(
        standing,
        beside.stream().map(level -> text.text("profile.the." + level, locale)).toList(),
        locale);
  }

  private String sentence(Standing standing, List<String> who, Locale locale) {
    return text.text("profile.verdict." + standing.word(), locale, text.list(who, locale));
  }

  /** A sentence for each comparison: what it rests on, or why there is none. */
  List<String> certainty(ProfileRow row, Optional<Beside> similar, Locale locale) {
    Stream<String> around =
        row.comparisons().stream()
            .filter(comparison -> !comparison.judgement().equals(new NotJudged(Reason.NO_FIGURE)))
            .map(comparison ->
                sentence(
                    row,
                    comparison.judgement(),
                    text.text("profile.the." + comparison.area().level(), locale),
                    locale));
    Stream<String> alike =
        similar.stream()
            .map(beside -> sentence(row, beside.judgement(), who(row, beside, locale), locale));
    return Stream.concat(around, alike).distinct().toList();
  }

  private String who(ProfileRow row, Beside similar, Locale locale) {
    return text.text(
        "profile.similar.who",
        locale,
        String.valueOf(similar.areas()),
        text.figure(similar.mean(), row.indicator().unit(), locale));
  }

  private String sentence(ProfileRow row, Judgement judgement, String who, Locale locale) {
    return switch (judgement) {
      case NotJudged refused -> text.text("profile.not-judged." + refused.reason(), locale);
      case Judged judged ->
          text.text(
              "profile.judged." + judged.rule(),
              locale,
              who,
              difference(row.indicator().unit(), judged.difference(), 1, locale),
              judged.rule() == Rule.TWO_FIGURES ? chance(judged, locale) : "");
    };
  }

  /** {@code 2,1 procentpunt hoger}. */
  String difference(Unit unit, double difference, int decimals, Locale locale) {
    String number = size(unit, Math.abs(difference), decimals, locale);
    return text.text(difference < 0 ? "profile.lower-by" : "profile.higher-by", locale, number);
  }

  /** {@code 2,1 procentpunt}; of a percentage never {@code 2,1 %}, which is another thing. */
  String size(Unit unit, double size, int decimals, Locale locale) {
    return unit == Unit.PERCENT
        ? text.text("profile.points", locale, NumberText.decimal(size, decimals, locale))
        : text.number(size, decimals, unit, locale);
  }

  private String chance(Judged judged, Locale locale) {
    double chance = judged.chance().orElseThrow();
    return chance < SMALLEST_CHANCE
        ? text.text("profile.chance.small", locale)
        : NumberText.percent(100 * chance, 1, locale);
  }
}
