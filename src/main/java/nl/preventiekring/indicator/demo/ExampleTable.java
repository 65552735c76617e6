// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.ReleaseDraft;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaTree;

/**
 * A table of made-up figures.
 *
 * @param id begins with {@code VOORBEELD}, so that nobody takes it for a table of CBS or RIVM
 */
record ExampleTable(String id, String subject, List<ExampleSlice> slices) {
  private static final String TITLE = "Verzonnen cijfers voor de voorbeeldregio: ";

  /**
   * All tables; the figures of one call are those of every other call with the same arguments.
   *
   * @param hectares of land of each neighbourhood
   */
  static List<ExampleTable> makeAll(Indicators catalogue, Map<AreaCode, Integer> hectares) {
    World world = World.of(catalogue, hectares);
    // First, as the others are weighed by its counts.
    List<ExampleSlice> keyFigures = KeyFigures.of(world);
    return List.of(
        new ExampleTable("VOORBEELD-KERNCIJFERS", "kerncijfers", keyFigures),
        new ExampleTable("VOORBEELD-GEZONDHEID", "gezondheid", HealthFigures.of(world)),
        new ExampleTable("VOORBEELD-JEUGD", "jeugd", YouthFigures.of(world)));
  }

  ReleaseDraft draft(AreaTree tree, Instant now) {
    long rows = (long) slices.size() * slices.getFirst().values().size();
    return new ReleaseDraft(
        tree.division(),
        id,
        TITLE + subject,
        fingerprint(),
        now,
        Optional.empty(),
        rows,
        rows,
        0,
        List.of(),
        slices.stream().map(slice -> slice.arranged(id, tree)).toList());
  }

  /** SHA-256 over every figure, in hex. */
  String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(id.getBytes(StandardCharsets.UTF_8));
      List<AreaCode> order = slices.getFirst().values().keySet().stream().sorted().toList();
      slices.stream()
          .sorted(Comparator.comparing(ExampleSlice::heading))
          .forEach(slice -> {
            digest.update(slice.heading().getBytes(StandardCharsets.UTF_8));
            digest.update(slice.bytes(order));
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
