// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.Judgement.NotJudged;
import nl.preventiekring.profile.Judgement.Reason;
import nl.preventiekring.profile.Judgement.Rule;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ProfileRow.Comparison;
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

  /** One for each way in which the figure lies, with the areas for which that holds together. */
  List<AreaPage.Verdict> verdicts(ProfileRow row, Locale locale) {
    Map<String, List<Comparison>> byWord =
        row.comparisons().stream()
            .filter(comparison -> comparison.judgement() instanceof Judged)
            .collect(
                Collectors.groupingBy(
                    comparison -> ((Judged) comparison.judgement()).word(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byWord.entrySet().stream()
        .map(entry -> verdict(entry.getKey(), entry.getValue(), locale))
        .toList();
  }

  private AreaPage.Verdict verdict(String word, List<Comparison> comparisons, Locale locale) {
    String areas =
        text.list(
            comparisons.stream()
                .map(comparison -> text.text("profile.the." + comparison.area().level(), locale))
                .toList(),
            locale);
    return new AreaPage.Verdict(
        word.replaceFirst("slightly-", ""), text.text("profile.verdict." + word, locale, areas));
  }

  /** A sentence for each comparison: what it rests on, or why there is none. */
  List<String> certainty(ProfileRow row, Locale locale) {
    return row.comparisons().stream()
        .filter(comparison -> !comparison.judgement().equals(new NotJudged(Reason.NO_FIGURE)))
        .map(comparison -> sentence(row, comparison, locale))
        .distinct()
        .toList();
  }

  private String sentence(ProfileRow row, Comparison comparison, Locale locale) {
    return switch (comparison.judgement()) {
      case NotJudged refused -> text.text("profile.not-judged." + refused.reason(), locale);
      case Judged judged ->
          text.text(
              "profile.judged." + judged.rule(),
              locale,
              text.text("profile.the." + comparison.area().level(), locale),
              difference(row, judged, locale),
              judged.rule() == Rule.TWO_FIGURES ? chance(judged, locale) : "");
    };
  }

  private String difference(ProfileRow row, Judged judged, Locale locale) {
    double size = Math.abs(judged.difference());
    Unit unit = row.indicator().unit();
    String number =
        unit == Unit.PERCENT
            ? text.text("profile.points", locale, NumberText.decimal(size, 1, locale))
            : text.number(size, 1, unit, locale);
    return text.text(
        judged.difference() < 0 ? "profile.lower-by" : "profile.higher-by", locale, number);
  }

  private String chance(Judged judged, Locale locale) {
    double chance = judged.chance().orElseThrow();
    return chance < SMALLEST_CHANCE
        ? text.text("profile.chance.small", locale)
        : NumberText.percent(100 * chance, 1, locale);
  }
}
