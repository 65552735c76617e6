// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import org.junit.jupiter.api.Test;

class AreaMergeTest {
  private static final AreaCode MUNICIPALITY = AreaCode.of("GM9001");

  @Test
  void areasAboveAreAddedBeforeTheArea() {
    AreaMerge merge = AreaMerge.of(List.of(), List.of(AreaDraft.ofCode(AreaCode.of("BU90010101"))));
    assertThat(merge.added())
        .extracting(row -> row.code().value())
        .containsExactly("NL01", "GM9001", "WK900101", "BU90010101");
  }

  @Test
  void emptyFieldLeavesWhatIsKnown() {
    List<AreaRow> known =
        AreaMerge.of(
                List.of(),
                List.of(
                    AreaDraft.municipality(
                        MUNICIPALITY,
                        "Waterland",
                        Optional.of(AreaCode.of("GG9001")),
                        Optional.empty())))
            .rows();
    AreaMerge merge =
        AreaMerge.of(known, List.of(AreaDraft.ofCode(MUNICIPALITY), named("GM9001", " ")));
    assertThat(merge.isEmpty()).isTrue();
    assertThat(merge.rows()).isEqualTo(known);
  }

  @Test
  void newNameIsAChange() {
    List<AreaRow> known = AreaMerge.of(List.of(), List.of(named("GM9001", "Waterland"))).rows();
    AreaMerge merge = AreaMerge.of(known, List.of(named("GM9001", "Waterland (VB.)")));
    assertThat(merge.added()).isEmpty();
    assertThat(merge.changed())
        .singleElement()
        .satisfies(row -> assertThat(row.name()).contains("Waterland (VB.)"));
  }

  @Test
  void municipalityCannotLieInAProvinceThatIsADistrict() {
    assertThatThrownBy(() ->
            AreaDraft.municipality(
                MUNICIPALITY, "x", Optional.empty(), Optional.of(AreaCode.of("WK900101"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void ordinalsAreOnlyAppended(
      @ForAll("drafts") List<AreaDraft> first, @ForAll("drafts") List<AreaDraft> second) {
    List<AreaRow> before = AreaMerge.of(List.of(), first).rows();
    List<AreaRow> after = AreaMerge.of(before, second).rows();
    assertThat(after).extracting(AreaRow::ordinal).isEqualTo(range(after.size()));
    assertThat(after.subList(0, before.size()))
        .extracting(AreaRow::code)
        .isEqualTo(before.stream().map(AreaRow::code).toList());
  }

  @Property
  void tellingTheSameTwiceChangesNothing(@ForAll("drafts") List<AreaDraft> drafts) {
    List<AreaRow> once = AreaMerge.of(List.of(), drafts).rows();
    List<AreaRow> all = once.stream().toList();
    List<AreaDraft> asKnown =
        all.stream()
            .map(row -> new AreaDraft(row.code(), row.name(), row.ggdRegion(), row.province()))
            .toList();
    assertThat(AreaMerge.of(once, asKnown).isEmpty()).isTrue();
  }

  @Provide
  Arbitrary<List<AreaDraft>> drafts() {
    Arbitrary<String> codes =
        Arbitraries.of(
            "NL01",
            "GG9001",
            "PV39",
            "GM9001",
            "GM9002",
            "WK900101",
            "WK9002AA",
            "BU9002AA01",
            "BU90010203");
    Arbitrary<Optional<String>> names = Arbitraries.of("A", "B", "").optional();
    return codes
        .flatMap(code ->
            names.map(
                name -> new AreaDraft(AreaCode.of(code), name, Optional.empty(), Optional.empty())))
        .list()
        .ofMaxSize(12);
  }

  private static AreaDraft named(String code, String name) {
    return AreaDraft.named(AreaCode.of(code), name);
  }

  private static List<Integer> range(int size) {
    return IntStream.range(0, size).boxed().toList();
  }
}
