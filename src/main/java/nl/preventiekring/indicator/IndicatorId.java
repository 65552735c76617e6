// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/**
 * Short stable name of an indicator in lower-case English words with hyphens: {@code
 * good-perceived-health}.
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {
  public IndicatorId {
    if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("not an indicator id: '" + value + "'");
    }
  }

  @Override
  public int compareTo(IndicatorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
