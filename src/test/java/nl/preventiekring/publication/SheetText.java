// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a sheet, one thing a line; without the day and the state of the figures. */
final class SheetText {
  private SheetText() {}

  static String of(FactSheet sheet) {
    Stream<String> head =
        Stream.of(
            sheet.title(),
            String.valueOf(sheet.place()),
            sheet.subtitle(),
            String.valueOf(sheet.inhabitants()));
    Stream<String> story = sheet.story().stream().flatMap(SheetText::chapter);
    Stream<String> subjects =
        Stream.concat(sheet.first().stream(), sheet.second().stream()).flatMap(SheetText::subject);
    Stream<String> foot =
        Stream.of(sheet.certainty().stream(), sheet.sources().stream(), Stream.of(sheet.address()))
            .flatMap(lines -> lines);
    return Stream.of(head, story, subjects, foot)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> chapter(FactSheet.Chapter chapter) {
    Stream<String> points =
        chapter.points().isEmpty()
            ? Stream.of("- " + chapter.none())
            : chapter.points().stream().map(point -> "- " + point.title() + ": " + point.text());
    return Stream.concat(Stream.of("", chapter.title()), points);
  }

  private static Stream<String> subject(FactSheet.Subject subject) {
    Stream<String> tiles =
        subject.tiles().isEmpty()
            ? Stream.of("- " + subject.empty())
            : subject.tiles().stream().map(SheetText::tile);
    return Stream.concat(Stream.of("", subject.title()), tiles);
  }

  private static String tile(FactSheet.Tile tile) {
    FactSheet.Verdict verdict = tile.verdict();
    return Stream.of(
            "- " + tile.name() + ": " + tile.figure(),
            tile.note(),
            verdict == null ? "-" : verdict.sign() + " " + verdict.words(),
            String.valueOf(tile.beside()))
        .collect(Collectors.joining(" | "));
  }
}
