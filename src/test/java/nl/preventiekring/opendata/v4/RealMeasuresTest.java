// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.catalogue.ShippedCatalogue;
import nl.preventiekring.opendata.input.InputFile;
import nl.preventiekring.opendata.input.JsonRecords;
import nl.preventiekring.opendata.intake.Intake;
import nl.preventiekring.opendata.v3.V3Keys;
import nl.preventiekring.support.RepositoryRoot;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Measures and topics as CBS publishes them, against the catalogue. */
@Tag("real-files")
class RealMeasuresTest {
  private static final Path KEY_FIGURES = RepositoryRoot.path().resolveSibling("shared/data/kwb");

  @Test
  void titleGivesTheKeyOfEveryTopic() throws IOException {
    List<String> others = new ArrayList<>();
    int topics = 0;
    for (Map<String, String> property :
        records(KEY_FIGURES.resolve("84799NED/converted/84799NED_DataProperties.json"))) {
      if (property.getOrDefault("Type", "").equals("Topic")) {
        topics++;
        String key = property.getOrDefault("Key", "");
        if (!V3Keys.bare(key).equals(TitleKey.of(property.getOrDefault("Title", "")))) {
          others.add(key);
        }
      }
    }
    assertThat(topics).isEqualTo(116);
    assertThat(others).isEmpty();
  }

  @Test
  void keyFiguresOf2017AreKnownByTitleGroupAndUnit() throws IOException {
    Path folder = KEY_FIGURES.resolve("83765NED-v4-metadata/converted");
    V4Description description = V4Notes.description("83765NED", new Intake());
    for (String set : List.of("Dimensions", "MeasureCodes", "MeasureGroups")) {
      records(folder.resolve("83765NED_" + set + ".json"))
          .forEach(record -> description.take(set, record));
    }
    Indicators indicators = ShippedCatalogue.indicators();
    var matched =
        new MeasureMatching(indicators.findTable("83765NED").orElseThrow(), description, indicators)
            .match();
    assertThat(matched.known().size() + matched.unknown().size())
        .as("all but the coverage of the postcode")
        .isEqualTo(description.measures().size() - 1);
    assertThat(matched.known().keySet())
        .extracting(Measure::id)
        .contains("T001036", "ZW25810_1", "ZW25810_2", "M000100", "10680");
    assertThat(matched.unknown())
        .as("topics of 2017 that no catalogued table has under this name")
        .extracting(Measure::id)
        .containsExactly("M000302", "40001", "72003", "CRI1100", "CRI2000", "CRI3000");
  }

  private static List<Map<String, String>> records(Path file) throws IOException {
    List<Map<String, String>> all = new ArrayList<>();
    try (var records = JsonRecords.open(InputFile.of(file, "file").open(_ -> {}))) {
      for (var record = records.next(); record.isPresent(); record = records.next()) {
        all.add(record.get());
      }
    }
    return all;
  }
}
