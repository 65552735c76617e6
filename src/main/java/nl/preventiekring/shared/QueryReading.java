// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of a query and gathers what is wrong with them, so that {@link #end} tells
 * all of it at once. A parameter without text counts as not given.
 */
public final class QueryReading {
  /** What may be wrong with any parameter; the rest belongs to who reads it. */
  public enum Rule {
    /** names of the parameters that there are */
    UNKNOWN("Q.101"),
    GIVEN_TWICE("Q.102"),
    /** an example */
    MISSING("Q.103"),
    /** the value, and an example or the words to choose from */
    WRONG("Q.104"),
    /** the value, the least and the most */
    OUT_OF_BOUNDS("Q.105");

    private final String id;

    Rule(String id) {
      this.id = id;
    }

    public String key() {
      return "shared.query." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final List<QueryRefused.Fault> faults = new ArrayList<>();

  /**
   * @param reading throws IllegalArgumentException for what is no such value
   * @param example how to write it
   * @return empty where nothing was given or what was given is wrong
   */
  public <T> Optional<T> find(
      String parameter, @Nullable String text, Function<String, T> reading, String example) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(reading.apply(text.strip()));
    } catch (IllegalArgumentException e) {
      refuse(parameter, Rule.WRONG, text, example);
      return Optional.empty();
    }
  }

  /** The same for a parameter that may be given more than once. */
  public <T> List<T> list(
      String parameter, @Nullable List<String> texts, Function<String, T> reading, String example) {
    List<String> given = texts == null ? List.of() : texts;
    return given.stream()
        .flatMap(text -> find(parameter, text, reading, example).stream())
        .distinct()
        .toList();
  }

  /** A whole number; the usual one where none is given. */
  public int whole(String parameter, @Nullable String text, int usual, int least, int most) {
    Optional<Integer> number = find(parameter, text, Integer::valueOf, String.valueOf(usual));
    if (number.isPresent() && (number.get() < least || number.get() > most)) {
      refuse(parameter, Rule.OUT_OF_BOUNDS, number.get(), least, most);
    }
    return number.orElse(usual);
  }

  /**
   * @param arguments after the name of the parameter, as the rule tells
   */
  public void refuse(String parameter, Rule rule, Object... arguments) {
    List<Object> all = new ArrayList<>(List.of(parameter));
    all.addAll(List.of(arguments));
    refuse(new QueryRefused.Fault(parameter, rule.id, rule.key(), List.copyOf(all)));
  }

  public void refuse(QueryRefused.Fault fault) {
    faults.add(fault);
  }

  /** Throws {@link QueryRefused} where anything was wrong. */
  public void end() {
    if (!faults.isEmpty()) {
      throw new QueryRefused(faults);
    }
  }
}
