// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.model.SearchText;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No real place gets an invented figure: the names and numbers of the region are nobody's. */
@Tag("real-files")
class ExampleNamesRealFilesTest {
  private static final Path DATA = RepositoryRoot.path().resolve("../shared/data");
  private static final String KEY_FIGURES_2020 =
      "kwb/84799NED/converted/84799NED_WijkenEnBuurten.csv.gz";
  private static final Pattern NUMBER_OF_DISTRICT = Pattern.compile("^wijk \\w+ ");

  private final List<AreaDraft> areas = ExampleAreas.read().drafts();

  @Test
  void noNameIsThatOfARealArea() throws IOException {
    Set<String> real = new HashSet<>();
    addColumn(KEY_FIGURES_2020, ";", 1, real);
    assertThat(real.size()).isGreaterThan(12_000);
    addColumn("regions/derived/gemeente_provincie_ggd_2020.csv", ";", 1, real);
    addColumn("regions/derived/gemeente_provincie_ggd_2024.csv", ";", 1, real);
    addColumn("regions/derived/gemeente_provincie_ggd_2024.csv", ";", 3, real);
    addColumn("regions/derived/ggd_regio_codes.csv", ";", 1, real);
    addColumn("regions/Tabel33_Gemeententabel.csv", "\",\"", 1, real);
    addNames("geo/wijken_2024.geojson", real);
    assertThat(real).contains("zwolle", "ggd drenthe", "flevoland", "beek en donk");

    for (AreaDraft area : areas) {
      assertThat(real).doesNotContain(plain(area.name().orElseThrow()));
    }
  }

  @Test
  void noMunicipalityNumberIsInUse() throws IOException {
    Set<String> real = new HashSet<>();
    addColumn(KEY_FIGURES_2020, ";", 0, real);
    Set<String> everUsed = new HashSet<>();
    addColumn("regions/Tabel33_Gemeententabel.csv", "\",\"", 0, everUsed);
    assertThat(real).contains("gm0363");
    assertThat(everUsed).contains("0363");

    for (AreaDraft area : areas) {
      String code = area.code().value();
      if (!code.equals("NL01")) {
        assertThat(real).doesNotContain(plain(code));
        assertThat(everUsed).doesNotContain(code.substring(2, 6));
      }
    }
  }

  private static void addColumn(String file, String separator, int column, Set<String> names)
      throws IOException {
    try (InputStream raw = Files.newInputStream(DATA.resolve(file));
        InputStream plain = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(separator, -1))
          .filter(fields -> fields.length > column)
          .forEach(fields -> names.add(plain(fields[column])));
    }
  }

  private static void addNames(String geoJson, Set<String> names) throws IOException {
    Matcher found =
        Pattern.compile("\"(?:wijk|gemeente)naam\":\"([^\"]*)\"")
            .matcher(Files.readString(DATA.resolve(geoJson)));
    while (found.find()) {
      names.add(plain(found.group(1)));
    }
  }

  /** Lower case without diacritics and punctuation, and without "Wijk 01" before it. */
  private static String plain(String name) {
    return NUMBER_OF_DISTRICT.matcher(SearchText.of(name)).replaceFirst("");
  }
}
