// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
  private static final byte[] TEXT = "a;b\n1;2\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;

  @Test
  void plainFileIsReadAsItIs() throws IOException {
    InputFile file = file("plain.csv", TEXT);
    assertThat(file.packing()).isEqualTo(Packing.PLAIN);
    assertThat(content(file)).isEqualTo(TEXT);
    assertThat(file.head()).isEqualTo("a;b\n1;2\n");
  }

  @Test
  void textThatStartsLikeAZipIsText() throws IOException {
    InputFile file = file("pk.csv", "PKcode;b\n".getBytes(StandardCharsets.UTF_8));
    assertThat(file.packing()).isEqualTo(Packing.PLAIN);
  }

  @Test
  void gzippedFileIsUnpackedWhateverItsName() throws IOException {
    Path path = folder.resolve("packed.csv");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      out.write(TEXT);
    }
    InputFile file = InputFile.of(path, "packed.csv");
    assertThat(file.packing()).isEqualTo(Packing.GZIP);
    assertThat(content(file)).isEqualTo(TEXT);
  }

  @Test
  void membersOfAZipAreFilesOfTheirOwn() throws IOException {
    InputFile zip = zip("both.zip", "one.csv", TEXT, "more/two.csv", TEXT);
    assertThat(zip.packing()).isEqualTo(Packing.ZIP);
    assertThat(zip.members())
        .extracting(InputFile::name)
        .containsExactly("both.zip/one.csv", "both.zip/more/two.csv");
    assertThat(content(zip.members().getLast())).isEqualTo(TEXT);
  }

  @Test
  void spreadsheetIsNoOrdinaryZip() throws IOException {
    InputFile file = zip("sheet.xlsx", "[Content_Types].xml", TEXT, "xl/workbook.xml", TEXT);
    assertThat(file.packing()).isEqualTo(Packing.SPREADSHEET);
    assertThat(file.head()).isEmpty();
  }

  @Test
  void gzipThatUnpacksToFarMoreThanATableIsRefused() throws IOException {
    Path path = folder.resolve("bomb.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(path))) {
      zeros(out, 80);
    }
    InputFile file = InputFile.of(path, "bomb.csv.gz");
    assertRefused(() -> drain(file), ImportRefused.Why.TOO_LARGE);
  }

  @Test
  void memberThatUnpacksToFarMoreThanATableIsRefused() throws IOException {
    Path path = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new ZipEntry("bomb.csv"));
      zeros(out, 80);
    }
    InputFile member = InputFile.of(path, "bomb.zip").members().getFirst();
    assertRefused(() -> drain(member), ImportRefused.Why.TOO_LARGE);
  }

  @Test
  void membersTogetherUnpackToNoMoreThanOneFileMay() throws IOException {
    Path path = folder.resolve("bombs.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int number = 0; number < 8; number++) {
        out.putNextEntry(new ZipEntry(number + ".csv"));
        zeros(out, 20);
      }
    }
    InputFile member = InputFile.of(path, "bombs.zip").members().getFirst();
    assertRefused(() -> drain(member), ImportRefused.Why.TOO_LARGE);
  }

  @Test
  void zipWithMoreMembersThanAnybodyMakesIsRefused() throws IOException {
    Path path = folder.resolve("many.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (int number = 0; number <= 1_000; number++) {
        out.putNextEntry(new ZipEntry(number + ".csv"));
      }
    }
    InputFile zip = InputFile.of(path, "many.zip");
    assertRefused(zip::members, ImportRefused.Why.UNREADABLE);
  }

  @Test
  void progressEndsAtTheBytesThereAreToRead() throws IOException {
    InputFile zip = zip("both.zip", "one.csv", new byte[5_000], "two.csv", new byte[300]);
    assertThat(zip.bytesToRead()).isEqualTo(5_300);
    InputFile member = zip.members().getFirst();
    AtomicLong reached = new AtomicLong();
    try (InputStream in = member.open(reached::set)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    assertThat(reached).hasValue(5_000).hasValue(member.bytesToRead());
  }

  @Test
  void fileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> InputFile.of(folder.resolve("away.csv"), "away.csv"))
        .isInstanceOfSatisfying(
            ImportRefused.class, refused -> assertThat(refused.arguments()).contains("away.csv"));
    assertRefused(() -> InputFile.of(folder, "a folder"), ImportRefused.Why.NOT_FOUND);
  }

  @Test
  void checksumIsThatOfThePackedBytes() throws IOException {
    InputFile file = file("abc.txt", "abc".getBytes(StandardCharsets.UTF_8));
    assertThat(file.sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable step, ImportRefused.Why why) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            ImportRefused.class, refused -> assertThat(refused.why()).isEqualTo(why));
  }

  private static void zeros(OutputStream out, int megabytes) throws IOException {
    byte[] megabyte = new byte[1 << 20];
    for (int written = 0; written < megabytes; written++) {
      out.write(megabyte);
    }
  }

  private static void drain(InputFile file) throws IOException {
    try (InputStream in = file.open(_ -> {})) {
      in.transferTo(OutputStream.nullOutputStream());
    }
  }

  private static byte[] content(InputFile file) throws IOException {
    try (InputStream in = file.open(_ -> {})) {
      return in.readAllBytes();
    }
  }

  private InputFile file(String name, byte[] content) throws IOException {
    Path path = folder.resolve(name);
    Files.write(path, content);
    return InputFile.of(path, name);
  }

  private InputFile zip(String name, String one, byte[] first, String other, byte[] second)
      throws IOException {
    Path path = folder.resolve(name);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      out.putNextEntry(new ZipEntry(one));
      out.write(first);
      out.putNextEntry(new ZipEntry(other));
      out.write(second);
    }
    return InputFile.of(path, name);
  }
}
