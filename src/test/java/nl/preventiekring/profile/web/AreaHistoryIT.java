// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.support.IntegrationTest;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages of a municipality that went into another, and of the one that took it in. */
@IntegrationTest
class AreaHistoryIT {
  private static final Division OLD = new Division("Opgegaan", 2021);
  private static final Division NEW = new Division("Opgegaan", 2024);
  private static final AreaCode GONE = AreaCode.of("GM9801");
  private static final AreaCode GROWN = AreaCode.of("GM9802");
  private static final AreaCode LONG_GONE = AreaCode.of("GM9803");

  @LocalServerPort private int port;
  @Autowired private Areas areas;
  @Autowired private AreaChanges changes;

  @BeforeEach
  void fill() {
    areas.merge(
        OLD, List.of(AreaDraft.named(GONE, "Kleindam"), AreaDraft.named(GROWN, "Grootdam")));
    areas.merge(NEW, List.of(AreaDraft.named(GROWN, "Grootdam")));
    changes.store(
        OLD.set(),
        new ChangeCoverage(1950, 2024, "list"),
        List.of(change("1971-01-01", LONG_GONE), change("2023-01-01", GONE)));
  }

  private static MunicipalityChange change(String day, AreaCode from) {
    return new MunicipalityChange(LocalDate.parse(day), from, Optional.of(GROWN));
  }

  @Test
  void areaThatWasMergedAwaySaysWhatItBecame() {
    Answer page = page(OLD, GONE);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Kleindam hoort in 2024 bij Grootdam.")
        .contains("1 januari 2023")
        .contains("href=\"/gebieden/Opgegaan-2024/GM9802\"");
  }

  @Test
  void addressInALaterDivisionSaysWhatItBecame() {
    Answer page = page(NEW, GONE);
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body())
        .contains("Kleindam hoort in 2024 bij Grootdam.")
        .contains("href=\"/gebieden/Opgegaan-2021/GM9801\"");
  }

  @Test
  void areaThatTookAnotherInSaysSo() {
    assertThat(page(NEW, GROWN).body())
        .contains("bij Grootdam gekomen")
        .contains("href=\"/gebieden/Opgegaan-2021/GM9801\"")
        .contains("Indeling 2021: andere grens");
  }

  @Test
  void municipalityThatOnlyTheListsKnowIsToldOf() {
    assertThat(page(NEW, LONG_GONE).body())
        .contains("GM9803 hoort in 2024 bij Grootdam.")
        .contains("1 januari 1971");
  }

  @Test
  void codeThatNobodyKnowsIsNotThere() {
    Answer page = page(NEW, AreaCode.of("GM9809"));
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.body()).contains("R.101");
  }

  private Answer page(Division division, AreaCode code) {
    return new Visitor(port).get("/gebieden/" + division + "/" + code);
  }
}
