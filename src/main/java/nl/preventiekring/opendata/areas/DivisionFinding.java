// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.intake.Findings;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;

/** Of which division a file about areas is. */
final class DivisionFinding {
  private static final Set<String> SETS = Set.of(Division.NETHERLANDS, Division.EXAMPLE);

  private final Areas areas;

  DivisionFinding(Areas areas) {
    this.areas = areas;
  }

  /**
   * The division that the user names ({@code NL-2024} or {@code 2024}), else that of the year in
   * the file.
   *
   * @throws ImportRefused where neither tells
   */
  static Division told(String file, Optional<Integer> year, Optional<String> sourceName) {
    return find(file, year, sourceName)
        .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file));
  }

  /** As {@link #told}, else the newest division that holds every area, which is said as a doubt. */
  Division toldOrHolding(
      String file,
      Optional<Integer> year,
      Optional<String> sourceName,
      Collection<AreaCode> codes,
      Findings findings) {
    Optional<Division> told = find(file, year, sourceName);
    if (told.isPresent()) {
      return told.get();
    }
    Division holding =
        areas.listDivisions().stream()
            .filter(division -> holdsAll(division, codes))
            .findFirst()
            .orElseThrow(() -> new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file));
    findings.doubt(Doubt.of(Doubt.Kind.DIVISION_ASSUMED, file, holding));
    return holding;
  }

  private boolean holdsAll(Division division, Collection<AreaCode> codes) {
    AreaTree tree = areas.tree(division);
    return !codes.isEmpty() && codes.stream().allMatch(code -> tree.find(code).isPresent());
  }

  private static Optional<Division> find(
      String file, Optional<Integer> year, Optional<String> sourceName) {
    return sourceName
        .filter(name -> name.matches("([A-Za-z]{2,20}-)?\\d{4}"))
        .map(name -> named(file, name.length() == 4 ? Division.NETHERLANDS + "-" + name : name))
        .or(() -> year.map(Division::netherlands));
  }

  /** Nobody makes a new set of areas by a typing error. */
  private static Division named(String file, String name) {
    try {
      Division division = Division.of(name);
      if (SETS.contains(division.set())) {
        return division;
      }
    } catch (IllegalArgumentException noYearOfOurs) {
      // refused below, with what to do
    }
    throw new ImportRefused(ImportRefused.Why.DIVISION_UNKNOWN, file);
  }
}
