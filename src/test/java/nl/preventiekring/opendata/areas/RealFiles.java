// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.support.RepositoryRoot;

/** The files of the publishers, which stand beside the repository and not in it. */
final class RealFiles {
  static final String DIMENSION = "kwb/84799NED/converted/84799NED_WijkenEnBuurten.csv.gz";
  static final String REGIONS_2020 = "regions/derived/gemeente_provincie_ggd_2020.csv";
  static final String REGIONS_2024 = "regions/derived/gemeente_provincie_ggd_2024.csv";
  static final String DISTRICTS_2024 = "geo/wijken_2024.geojson";
  static final String MUNICIPALITIES_2024 = "geo/gemeente_gegeneraliseerd_2024.geojson";
  static final String YEARLY_CHANGES = "regions/derived/herindelingen_2020_2024.csv";
  static final String TABLE_33 = "regions/Tabel33_Gemeententabel.csv";
  static final String CHANGES_UNTIL_2018 = "regions/gm_changes_before_2018.csv";

  private RealFiles() {}

  static InputFile file(String name) {
    return Fixture.file(RepositoryRoot.path().resolveSibling("shared/data").resolve(name));
  }
}
