// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Collection;
import java.util.Optional;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.Interpretation.Kind;
import nl.preventiekring.shared.TypedText;
import org.springframework.web.bind.annotation.BindParam;

/** What the browser sends of the form, as it was typed. */
record InterpretationFields(
    @BindParam("soort") String kind,
    @BindParam("cijfer") String figure,
    @BindParam("tekst") String text,
    @BindParam("grond") String basis) {
  static final InterpretationFields EMPTY =
      new InterpretationFields(Kind.OBSERVATION.name(), "", "", "");

  /** A field that was not sent is empty. */
  @SuppressWarnings("ConstantValue") // the binder gives null for what was not sent
  InterpretationFields {
    kind = kind == null ? Kind.OBSERVATION.name() : kind;
    figure = TypedText.of(figure);
    text = TypedText.of(text);
    basis = TypedText.of(basis);
  }

  /**
   * A kind that does not exist is an observation; a figure counts only with what explains one.
   *
   * @param offered ids of the figures that the form offers
   */
  Interpretation.Content content(Collection<String> offered) {
    Kind chosen = isKind() ? Kind.valueOf(kind) : Kind.OBSERVATION;
    Optional<IndicatorId> about =
        chosen == Kind.FIGURE && !figure.isEmpty() && offered.contains(figure)
            ? Optional.of(new IndicatorId(figure))
            : Optional.empty();
    return new Interpretation.Content(chosen, about, text, basis);
  }

  private boolean isKind() {
    for (Kind one : Kind.values()) {
      if (one.name().equals(kind)) {
        return true;
      }
    }
    return false;
  }
}
