// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.web;

/** A small file in the layout of RIVM table 50090NED, with areas and figures that we made up. */
final class MadeUpFile {
  static final String NAME = "50090NED_UntypedDataSet_2020.csv";

  private static final String HEADER =
      "ID;Leeftijd;Marges;WijkenEnBuurten;Perioden;Gemeentenaam_1;SoortRegio_2;Codering_3;"
          + "ErvarenGezondheidGoedZeerGoed_4;Eenzaam_28\r\n";

  private MadeUpFile() {}

  /**
   * Three rows that are fine and two that are not.
   *
   * @param lonely a figure with one decimal: another figure makes another release
   */
  static String text(String lonely) {
    return HEADER
        + row("NL01", "Land", "    76.1", "    47.0")
        + row("GM9001", "Gemeente", "    80.0", lonely)
        + row("WK900100", "Wijk", "    81.5", "    39.9")
        + row("XX12", "Gemeente", "    81.5", "    39.9")
        + row("GM9002", "Gemeente", "   181.5", "    39.9");
  }

  private static String row(String code, String kind, String healthy, String lonely) {
    return "3;20300;MW00000;%-10s;2020JJ00;%-40s;%-10s;%-20s;%s;%s\r\n"
        .formatted(code, "Waterland", kind, code, healthy, lonely);
  }
}
