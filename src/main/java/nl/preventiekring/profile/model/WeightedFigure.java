// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Indicator.Combination.Method;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.ShownFigure.Why;

/**
 * The figure of an area made of those of its parts: a GGD region of its municipalities, a custom
 * area of its neighbourhoods. It is refused as soon as one part with people in it has no figure: an
 * answer about some of the parts would pass for one about all.
 *
 * <p>Counts add up. A share or average of the whole is that of the parts, weighted by how many
 * people or things w each part has: {@code sum(w * x) / sum(w)}, the mean of a population in strata
 * (Cochran, Sampling Techniques, 3rd ed. 1977, chapter 5). It is exact where w is what the source
 * divided by, and an approximation where w is an estimate of that.
 */
public final class WeightedFigure {
  private static final int MATTERING_DIGITS = 9;

  private WeightedFigure() {}

  /**
   * One part of the whole.
   *
   * @param value NaN where there is none
   * @param absence why there is no value
   * @param weight how many people or things it is about; empty where unknown
   */
  public record Part(double value, Optional<Absence> absence, OptionalDouble weight) {
    public static Part of(double value, double weight) {
      return new Part(value, Optional.empty(), OptionalDouble.of(weight));
    }

    public static Part absent(Absence reason, double weight) {
      return new Part(Double.NaN, Optional.of(reason), OptionalDouble.of(weight));
    }

    private boolean isEmptyOfPeople() {
      return weight.isPresent() && weight.getAsDouble() == 0;
    }
  }

  /**
   * Combines parts; bounds are never given, because errors of parts hang together in a way no
   * source tells.
   *
   * @param decimals digits behind the point that the source gives; the answer has no more
   */
  public static ShownFigure combine(Method method, List<Part> parts, int decimals) {
    return switch (method) {
      case NONE -> new ShownFigure.NotComputed(Why.NOT_COMBINABLE);
      case SUM -> refusal(parts).orElseGet(() -> known(sum(parts), decimals));
      case WEIGHTED -> weighted(parts, decimals);
    };
  }

  private static ShownFigure weighted(List<Part> parts, int decimals) {
    List<Part> inhabited = parts.stream().filter(Predicate.not(Part::isEmptyOfPeople)).toList();
    Optional<ShownFigure> refusal = refusal(inhabited);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    if (inhabited.stream().anyMatch(part -> part.weight().isEmpty())) {
      return new ShownFigure.NotComputed(Why.WEIGHT_UNKNOWN);
    }
    double weights = 0;
    double products = 0;
    for (Part part : inhabited) {
      double weight = part.weight().orElseThrow();
      weights += weight;
      products += weight * part.value();
    }
    return known(products / weights, decimals);
  }

  private static Optional<ShownFigure> refusal(List<Part> parts) {
    if (parts.isEmpty()) {
      return Optional.of(new ShownFigure.Absent(Absence.MISSING));
    }
    if (parts.stream().allMatch(part -> isAbsent(part, Absence.NOT_ASKED))) {
      return Optional.of(new ShownFigure.Absent(Absence.NOT_ASKED));
    }
    if (parts.stream().anyMatch(part -> isAbsent(part, Absence.SUPPRESSED))) {
      return Optional.of(new ShownFigure.NotComputed(Why.PART_SUPPRESSED));
    }
    return parts.stream().anyMatch(part -> part.absence().isPresent())
        ? Optional.of(new ShownFigure.NotComputed(Why.PART_MISSING))
        : Optional.empty();
  }

  private static boolean isAbsent(Part part, Absence reason) {
    return part.absence().filter(reason::equals).isPresent();
  }

  private static double sum(List<Part> parts) {
    return parts.stream().mapToDouble(Part::value).sum();
  }

  /** First to more digits than matter: 0.25 must not have become 0.2499999 on the way. */
  private static ShownFigure known(double value, int decimals) {
    double rounded =
        BigDecimal.valueOf(value)
            .setScale(MATTERING_DIGITS, RoundingMode.HALF_UP)
            .setScale(decimals, RoundingMode.HALF_UP)
            .doubleValue();
    return new ShownFigure.Known(
        rounded, decimals, OptionalDouble.empty(), OptionalDouble.empty(), true);
  }
}
