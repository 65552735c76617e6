// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.PositiveHealth;

/**
 * A way to look at all figures of an area: which group, or groups, each indicator belongs to.
 *
 * @param id as it stands in the address
 */
record Lens(String id, Kind kind, List<String> groups) {
  static final String POSITIVE_HEALTH = "positieve-gezondheid";

  enum Kind {
    /** A set of the catalogue. */
    SUBJECTS,
    /** The six dimensions by name; what they mean is told by those who own the model. */
    POSITIVE_HEALTH
  }

  static Lens of(SubjectGroupSet set) {
    return new Lens(
        set.id(), Kind.SUBJECTS, set.groups().stream().map(group -> group.id()).toList());
  }

  static Lens ofPositiveHealth() {
    return new Lens(
        POSITIVE_HEALTH,
        Kind.POSITIVE_HEALTH,
        Arrays.stream(PositiveHealth.values()).map(Enum::name).toList());
  }

  boolean shows(Indicator indicator, String group) {
    return groupsOf(indicator).anyMatch(group::equals);
  }

  private Stream<String> groupsOf(Indicator indicator) {
    return switch (kind) {
      case SUBJECTS -> Optional.ofNullable(indicator.subjectGroups().get(id)).stream();
      case POSITIVE_HEALTH -> indicator.positiveHealth().stream().map(Enum::name);
    };
  }

  /** The part of its keys of texts that is its own: {@code together}, {@code positive-health}. */
  String key() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
