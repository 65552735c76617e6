// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.util.List;

/**
 * A country that does not exist, as large as one wants. Every figure follows from the seed and its
 * place alone, so that no figure need be kept: the three margins of a figure stand far apart in the
 * file and still agree.
 *
 * <p>Municipalities are numbered from 3000: no real one ever had such a number. Each has 10
 * districts and 43 neighbourhoods, as the Netherlands have on average.
 *
 * @param areas all levels together, at least 1
 */
record NationalSet(int areas, long seed) {
  static final int INDICATORS = Columns.ALL.size();
  static final List<Integer> YEARS = List.of(2012, 2016, 2020, 2024);

  /** The codes of the age bands 18 and over, 18 to 65, 65 and over. */
  static final List<String> AGES = List.of("20300", "53115", "80200");

  private static final int FIRST_MUNICIPALITY = 3000;
  private static final int AREAS_IN_MUNICIPALITY = 54;
  private static final int DISTRICTS = 10;

  /** Districts 1 to 7 have 4 neighbourhoods and 8 to 10 have 5. */
  private static final int SMALL_DISTRICTS = 7;

  NationalSet {
    if (areas < 1 || areas > 300_000) {
      throw new IllegalArgumentException("between 1 and 300,000 areas, not " + areas);
    }
  }

  /** Figures without their bounds. */
  long figures() {
    return (long) areas * INDICATORS * YEARS.size() * AGES.size();
  }

  /**
   * In the order of the file: a municipality, each of its districts followed by its neighbourhoods.
   */
  String code(int area) {
    if (area == 0) {
      return "NL01";
    }
    int municipality = FIRST_MUNICIPALITY + (area - 1) / AREAS_IN_MUNICIPALITY;
    int place = (area - 1) % AREAS_IN_MUNICIPALITY;
    if (place == 0) {
      return "GM" + municipality;
    }
    int district = district(place - 1);
    int neighbourhood = place - 1 - start(district);
    return neighbourhood == 0
        ? "WK%d%02d".formatted(municipality, district)
        : "BU%d%02d%02d".formatted(municipality, district, neighbourhood);
  }

  /** The name of the municipality that an area is or lies in. */
  String municipality(int area) {
    return area == 0
        ? "Nederland"
        : "Meetgemeente " + (FIRST_MUNICIPALITY + (area - 1) / AREAS_IN_MUNICIPALITY);
  }

  String kind(int area) {
    return switch (code(area).substring(0, 2)) {
      case "NL" -> "Land";
      case "GM" -> "Gemeente";
      case "WK" -> "Wijk";
      default -> "Buurt";
    };
  }

  /** One in twenty neighbourhoods shows nothing of an age band, as in the real tables. */
  boolean suppressed(int area, int age) {
    return kind(area).equals("Buurt") && Math.floorMod(mix(area, age, 0, -1), 20) == 0;
  }

  /** In tenths of a percent, 50 to 950. */
  int value(int area, int age, int year, int indicator) {
    int usual = 100 + (int) Math.floorMod(mix(-1, -1, -1, indicator), 800L);
    int here = (int) Math.floorMod(mix(area, age, year, indicator), 101L) - 50;
    return Math.clamp(usual + here, 50, 950);
  }

  /** What the bounds are away from the value, in tenths of a percent. */
  int margin(int area, int age, int year, int indicator) {
    return 5 + (int) Math.floorMod(mix(area, age, year, ~indicator), 40L);
  }

  private static int district(int place) {
    int small = SMALL_DISTRICTS * 5;
    return place < small ? 1 + place / 5 : SMALL_DISTRICTS + 1 + (place - small) / 6;
  }

  private static int start(int district) {
    int small = Math.min(district - 1, SMALL_DISTRICTS);
    return small * 5 + (district - 1 - small) * 6;
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014) over a number for the place. */
  private long mix(int area, int age, int year, int indicator) {
    long z =
        seed + 0x9e3779b97f4a7c15L * (((area * 31L + age) * 31L + year) * 1009L + indicator + 1);
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
