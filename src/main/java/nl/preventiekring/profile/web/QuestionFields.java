// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import nl.preventiekring.profile.Question;
import nl.preventiekring.shared.TypedText;
import org.springframework.web.bind.annotation.BindParam;

/** What the browser sends of the form, as it was typed. */
record QuestionFields(
    @BindParam("vraag") String title,
    @BindParam("doel") String purpose,
    @BindParam("doelgroep") String targetGroup,
    @BindParam("leeftijd") String ages,
    @BindParam("gebied") List<String> areas,
    @BindParam("indicator") List<String> indicators) {

  /** A field that was not sent is empty. */
  @SuppressWarnings("ConstantValue") // the binder gives null for what was not sent
  QuestionFields {
    title = TypedText.of(title);
    purpose = TypedText.of(purpose);
    targetGroup = TypedText.of(targetGroup);
    ages = TypedText.of(ages);
    areas = areas == null ? List.of() : List.copyOf(areas);
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  static QuestionFields of(Question.Content content) {
    return new QuestionFields(
        content.title(),
        content.purpose(),
        content.targetGroup(),
        content.ages().toString(),
        content.areas().stream().map(code -> code.value()).toList(),
        content.indicators().stream().map(id -> id.value()).toList());
  }
}
