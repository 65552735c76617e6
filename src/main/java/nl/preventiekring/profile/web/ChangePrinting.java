// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Locale;
import nl.preventiekring.profile.Course.Change;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement.Judged;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.profile.Standing;
import org.springframework.stereotype.Component;

/** Says how a figure lies beside that of an earlier year. */
@Component
class ChangePrinting {
  private final FigureText text;
  private final JudgementPrinting judgements;

  ChangePrinting(FigureText text, JudgementPrinting judgements) {
    this.text = text;
    this.judgements = judgements;
  }

  /** {@code Sinds 2022 ongunstiger: 2,1 procentpunt hoger.} */
  AreaPage.Verdict verdict(ProfileRow row, Change change, Locale locale) {
    String difference = difference(row, change, locale);
    String year = change.since().toString();
    if (!(change.judgement() instanceof Judged judged)) {
      return new AreaPage.Verdict(
          "info", text.text("profile.change.only", locale, year, difference));
    }
    Standing standing = Standing.of(judged);
    return new AreaPage.Verdict(
        standing.sign(), text.text("profile.change." + standing.word(), locale, year, difference));
  }

  /** {@code 2,1 procentpunt hoger}. */
  String difference(ProfileRow row, Change change, Locale locale) {
    Known now = (Known) row.figure();
    return judgements.difference(
        row.indicator().unit(),
        now.value() - change.then().value(),
        Math.max(now.decimals(), change.then().decimals()),
        locale);
  }
}
