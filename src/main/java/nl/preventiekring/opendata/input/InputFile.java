// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.preventiekring.opendata.ImportRefused;

/**
 * A file as it came in, possibly packed. A zip of several members is several inputs with one path.
 *
 * @param name what the user calls it; {@code archive.zip/member.csv} inside a zip
 * @param member the member of a zip; empty text for the file itself
 */
public record InputFile(Path path, String name, String member) {
  /** Characters that a format is recognised by. */
  private static final int HEAD = 1 << 16;

  private static final int MOST_MEMBERS = 1_000;

  private static final byte[] ZIP_SIGNATURE = {'P', 'K', 3, 4};
  private static final byte[] EMPTY_ZIP_SIGNATURE = {'P', 'K', 5, 6};

  /** What the file looks like from its first bytes. */
  public enum Packing {
    PLAIN,
    GZIP,
    ZIP,
    SPREADSHEET
  }

  public static InputFile of(Path path, String name) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new ImportRefused(ImportRefused.Why.NOT_FOUND, name);
    }
    return new InputFile(path, name, "");
  }

  public long bytes() throws IOException {
    return Files.size(path);
  }

  /**
   * How far progress can get: the unpacked bytes of a member, or of all members of a zip, and the
   * packed bytes of anything else. What a zip says about itself; nothing depends on it.
   */
  public long bytesToRead() throws IOException {
    if (member.isEmpty() && packing() != Packing.ZIP) {
      return bytes();
    }
    try (ZipFile zip = new ZipFile(path.toFile())) {
      return zip.stream()
          .filter(entry -> member.isEmpty() || entry.getName().equals(member))
          .mapToLong(entry -> Math.max(0, entry.getSize()))
          .sum();
    }
  }

  public Packing packing() throws IOException {
    if (!member.isEmpty()) {
      return Packing.PLAIN;
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(4);
      if (start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
        return Packing.GZIP;
      }
      if (Arrays.equals(start, ZIP_SIGNATURE) || Arrays.equals(start, EMPTY_ZIP_SIGNATURE)) {
        return members().stream().anyMatch(one -> one.member().equals("[Content_Types].xml"))
            ? Packing.SPREADSHEET
            : Packing.ZIP;
      }
      return Packing.PLAIN;
    }
  }

  /** The members of a zip, each an input of its own. */
  public List<InputFile> members() throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      List<InputFile> members = new ArrayList<>();
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (members.size() == MOST_MEMBERS) {
          throw new ImportRefused(
              ImportRefused.Why.UNREADABLE, name, "> " + MOST_MEMBERS + " members");
        }
        if (!entry.isDirectory()) {
          members.add(new InputFile(path, name + "/" + entry.getName(), entry.getName()));
        }
      }
      return members;
    }
  }

  /**
   * The content, unpacked, at most {@link UnpackedStream#LIMIT_RATIO} times the packed size.
   * Progress is told in bytes of which there are {@link #bytesToRead}.
   */
  public InputStream open(LongConsumer progress) throws IOException {
    try {
      if (!member.isEmpty()) {
        return openMember(progress);
      }
      InputStream raw = new CountedStream(Files.newInputStream(path), progress);
      if (packing() == Packing.GZIP) {
        return new UnpackedStream(name, new GZIPInputStream(raw, 1 << 16), bytes(), 1);
      }
      return new BufferedInputStream(raw, 1 << 16);
    } catch (NoSuchFileException e) {
      throw new ImportRefused(ImportRefused.Why.NOT_FOUND, name);
    }
  }

  private InputStream openMember(LongConsumer progress) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    ZipEntry entry = zip.getEntry(member);
    InputStream content = new CountedStream(zip.getInputStream(entry), progress);
    return new UnpackedStream(name, content, entry.getCompressedSize(), zip.size()) {
      @Override
      public void close() throws IOException {
        super.close();
        zip.close();
      }
    };
  }

  /** The first characters of the content, for recognising a format; empty for a spreadsheet. */
  public String head() throws IOException {
    Packing packing = packing();
    if (packing == Packing.SPREADSHEET || packing == Packing.ZIP) {
      return "";
    }
    try (Reader text = text(_ -> {})) {
      char[] start = new char[HEAD];
      int length = 0;
      for (int read = text.read(start); read > 0; read = text.read(start, length, HEAD - length)) {
        length += read;
      }
      int first = length > 0 && start[0] == '\ufeff' ? 1 : 0;
      return new String(start, first, length - first);
    } catch (IOException e) {
      throw new ImportRefused(ImportRefused.Why.UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  /** The content as characters; progress as {@link #open} tells it. */
  public Reader text(LongConsumer progress) throws IOException {
    return SourceText.of(open(progress));
  }

  /** SHA-256 of the packed bytes, in hex. */
  public String sha256() throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read > 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
