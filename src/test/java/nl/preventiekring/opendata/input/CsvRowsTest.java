// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import nl.preventiekring.opendata.ImportRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void separatorIsFoundInTheHeader(String separator) throws IOException {
    List<List<String>> rows = read("a;b;c\n1;2;3\n".replace(";", separator));
    assertThat(rows).containsExactly(List.of("a", "b", "c"), List.of("1", "2", "3"));
  }

  @Test
  void separatorsInsideQuotesOfTheHeaderDoNotCount() throws IOException {
    assertThat(read("\"a, of, course\";b\n1;2\n"))
        .containsExactly(List.of("a, of, course", "b"), List.of("1", "2"));
  }

  @Test
  void lineThatSpeaksToExcelIsSkipped() throws IOException {
    assertThat(read("sep=;\na;b\n1;2\n")).containsExactly(List.of("a", "b"), List.of("1", "2"));
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstColumn() throws IOException {
    assertThat(read("\ufeffPerioden;b\r\n2020JJ00;2\r\n").getFirst())
        .containsExactly("Perioden", "b");
  }

  @Test
  void quotesAndLineEndsOfWindowsAreNoPartOfCells() throws IOException {
    assertThat(read("a;b\r\n\"one; \"\"two\"\"\";\"x\r\ny\"\r\n"))
        .containsExactly(List.of("a", "b"), List.of("one; \"two\"", "x\r\ny"));
  }

  @Test
  void paddingOfCellsStays() throws IOException {
    assertThat(read("a;b\nGM1680    ;    76.5\n").getLast())
        .containsExactly("GM1680    ", "    76.5");
  }

  @Test
  void rowsKnowTheirLineInTheFile() throws IOException {
    try (CsvRows rows = open("a;b\n\n\"two\nlines\";1\nx;2\n", StandardCharsets.UTF_8)) {
      Row row = new Row();
      assertThat(rows.next(row)).isTrue();
      assertThat(row.line()).isEqualTo(3);
      assertThat(rows.next(row)).isTrue();
      assertThat(row.line()).isEqualTo(5);
    }
  }

  @Test
  void windowsTextWithItsFirstAccentFarDownIsRead() throws IOException {
    String text = "a;b\n" + "GM9001;76.1\n".repeat(20_000) + "Súdwest-Fryslân;1\n";
    assertThat(read(text, WINDOWS).getLast()).containsExactly("Súdwest-Fryslân", "1");
  }

  @Test
  void utf8TextWithAnAccentOnTheEdgeOfABufferIsRead() throws IOException {
    for (int length = 65_530; length < 65_540; length++) {
      String text = "a;b\n" + "x".repeat(length) + ";é€😀\n";
      assertThat(read(text).getLast().getLast()).isEqualTo("é€😀");
    }
  }

  @Test
  void excelsUnicodeTextIsRead() throws IOException {
    byte[] bytes = "\ufeffa\tb\r\nSúdwest\t1\r\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(read(bytes)).containsExactly(List.of("a", "b"), List.of("Súdwest", "1"));
  }

  @Test
  void textInTwoEncodingsIsRefused() {
    byte[] utf8 = "a;b\nFryslân;1\n".getBytes(StandardCharsets.UTF_8);
    byte[] windows = "Súdwest;2\n".getBytes(WINDOWS);
    byte[] both = new byte[utf8.length + windows.length];
    System.arraycopy(utf8, 0, both, 0, utf8.length);
    System.arraycopy(windows, 0, both, utf8.length, windows.length);
    assertThatThrownBy(() -> read(both)).hasStackTraceContaining("no UTF-8 at byte 17");
  }

  @Test
  void fileWithoutAnythingHasNoColumns() throws IOException {
    assertThat(read("")).containsExactly(List.of());
  }

  @Test
  void quoteThatNeverEndsIsRefused() {
    String text = "a;b\n1;\"" + "x".repeat(20 << 20);
    assertThatThrownBy(() -> read(text))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> assertThat(refused.why()).isEqualTo(ImportRefused.Why.UNREADABLE));
  }

  @Property(tries = 200)
  void everyCellComesBackAsItWasWritten(
      @ForAll List<@StringLength(min = 1, max = 8) @CharRange(from = ' ', to = '~') String> cells)
      throws IOException {
    String header =
        IntStream.range(0, cells.size() + 1)
            .mapToObj(i -> "c" + i)
            .collect(Collectors.joining(";"));
    String row =
        cells.stream()
            .map(cell -> ";\"" + cell.replace("\"", "\"\"") + "\"")
            .collect(Collectors.joining());
    List<String> expected = new ArrayList<>(List.of("x"));
    expected.addAll(cells);
    assertThat(read(header + "\n" + "x" + row + "\n").getLast()).isEqualTo(expected);
  }

  private static CsvRows open(String text, Charset charset) throws IOException {
    return CsvRows.open(
        "test.csv", SourceText.of(new ByteArrayInputStream(text.getBytes(charset))));
  }

  private static List<List<String>> read(String text) throws IOException {
    return read(text, StandardCharsets.UTF_8);
  }

  private static List<List<String>> read(String text, Charset charset) throws IOException {
    return read(text.getBytes(charset));
  }

  private static List<List<String>> read(byte[] bytes) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (CsvRows rows = CsvRows.open("test.csv", SourceText.of(new ByteArrayInputStream(bytes)))) {
      all.add(rows.header());
      Row row = new Row();
      while (rows.next(row)) {
        all.add(IntStream.range(0, row.size()).mapToObj(row::cell).toList());
      }
    }
    return all;
  }
}
