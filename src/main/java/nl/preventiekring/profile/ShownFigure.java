// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.indicator.Absence;
import nl.preventiekring.indicator.Cells;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.shared.Worded;

/** A figure, or in its place the reason why there is none. */
public sealed interface ShownFigure {
  /** As the source has it of the area with this ordinal. */
  static ShownFigure stored(Slice slice, int ordinal) {
    Optional<Absence> absence = slice.values().absence(ordinal);
    return absence.isPresent() ? new Absent(absence.get()) : published(slice, ordinal);
  }

  /** The same where there is a figure. */
  static Known published(Slice slice, int ordinal) {
    return new Known(
        slice.values().value(ordinal),
        slice.values().decimals(),
        bound(slice.lower(), ordinal),
        bound(slice.upper(), ordinal),
        false);
  }

  private static OptionalDouble bound(Optional<Cells> bounds, int ordinal) {
    return bounds.isPresent() && bounds.get().has(ordinal)
        ? OptionalDouble.of(bounds.get().value(ordinal))
        : OptionalDouble.empty();
  }

  /**
   * Which of the three reasons there is for having no figure; one that cannot be computed is
   * suppressed where a part of it is, else missing.
   */
  default Optional<Absence> absence() {
    return switch (this) {
      case Known _ -> Optional.empty();
      case Absent absent -> Optional.of(absent.reason());
      case NotComputed refused ->
          Optional.of(
              refused.reason() == Why.PART_SUPPRESSED ? Absence.SUPPRESSED : Absence.MISSING);
    };
  }

  /**
   * @param decimals digits behind the point that the source gives
   * @param lower 95 % lower bound, where the source has it
   * @param upper 95 % upper bound, where the source has it
   * @param computed true where we computed it from the parts of the area
   */
  record Known(
      double value, int decimals, OptionalDouble lower, OptionalDouble upper, boolean computed)
      implements ShownFigure {
    public static Known of(double value, int decimals) {
      return new Known(value, decimals, OptionalDouble.empty(), OptionalDouble.empty(), false);
    }
  }

  /** The source has no figure. */
  record Absent(Absence reason) implements ShownFigure {}

  /** The source has no row for this area and it may not be computed from its parts. */
  record NotComputed(Why reason) implements ShownFigure {}

  /** Why a figure of the whole cannot be made of those of its parts. */
  enum Why implements Worded {
    /** At least one part with people in it is suppressed. */
    PART_SUPPRESSED("deel-onderdrukt"),
    /** At least one part has no figure. */
    PART_MISSING("deel-ontbreekt"),
    /** It is not known how many people each part has. */
    WEIGHT_UNKNOWN("gewicht-onbekend"),
    /** Such figures cannot be combined: a class, a density, a score. */
    NOT_COMBINABLE("niet-samen-te-voegen");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    @Override
    public String word() {
      return word;
    }
  }
}
