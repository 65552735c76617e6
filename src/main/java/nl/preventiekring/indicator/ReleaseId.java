// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator;

/** Number of a release in this installation, from 1, rising. */
public record ReleaseId(long value) implements Comparable<ReleaseId> {
  @Override
  public int compareTo(ReleaseId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
