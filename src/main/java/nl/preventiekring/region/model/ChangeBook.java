// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.MunicipalityChange;

/**
 * The changes of municipalities of one set of divisions.
 *
 * @param coverages the years for which the lists behind it are complete
 */
public record ChangeBook(List<MunicipalityChange> changes, List<ChangeCoverage> coverages) {
  public static final ChangeBook EMPTY = new ChangeBook(List.of(), List.of());

  public ChangeBook {
    changes =
        changes.stream()
            .distinct()
            .sorted(Comparator.comparing(MunicipalityChange::effective))
            .toList();
    coverages = List.copyOf(coverages);
  }

  boolean covers(int year) {
    return coverages.stream().anyMatch(coverage -> coverage.covers(year));
  }

  /** The changes that make the later division differ from the earlier one, by day. */
  SortedMap<LocalDate, List<MunicipalityChange>> between(AreaTree earlier, AreaTree later) {
    return changes.stream()
        .filter(change -> !showsIn(change, earlier) && showsIn(change, later))
        .collect(
            Collectors.groupingBy(
                MunicipalityChange::effective, TreeMap::new, Collectors.toList()));
  }

  /** Some lists of a year were made after a merger in that year: then its codes tell. */
  private static boolean showsIn(MunicipalityChange change, AreaTree tree) {
    int year = tree.division().year();
    boolean during = change.firstYear() == year + 1 && change.effective().getYear() == year;
    return change.firstYear() <= year
        || (during && tree.size() > 0 && tree.find(change.from()).isEmpty());
  }

  /** Every municipality that a change names. */
  Stream<AreaCode> codes() {
    return changes.stream()
        .flatMap(change -> Stream.concat(Stream.of(change.from()), change.to().stream()))
        .distinct();
  }
}
