package nl.preventiekring.opendata.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
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

  public Packing packing() throws IOException {
    if (!member.isEmpty()) {
      return Packing.PLAIN;
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] start = stream.readNBytes(4);
      if (start.length >= 2 && (start[0] & 0xff) == 0x1f && (start[1] & 0xff) == 0x8b) {
        return Packing.GZIP;
      }
      if (start.length == 4 && start[0] == 'P' && start[1] == 'K') {
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
        if (!entry.isDirectory()) {
          members.add(new InputFile(path, name + "/" + entry.getName(), entry.getName()));
        }
      }
      return members;
    }
  }

  /**
   * The content, unpacked, at most {@link UnpackedStream#LIMIT_RATIO} times the packed size.
   * Progress is told in packed bytes.
   */
  public InputStream open(LongConsumer progress) throws IOException {
    try {
      if (!member.isEmpty()) {
        return openMember(progress);
      }
      InputStream raw = new CountedStream(Files.newInputStream(path), progress);
      if (packing() == Packing.GZIP) {
        return new UnpackedStream(name, new GZIPInputStream(raw, 1 << 16), bytes());
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
    return new UnpackedStream(name, content, entry.getCompressedSize()) {
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
    try (InputStream stream = open(_ -> {})) {
      byte[] start = stream.readNBytes(HEAD);
      return new String(start, charset(start));
    } catch (IOException e) {
      throw new ImportRefused(ImportRefused.Why.UNREADABLE, name, String.valueOf(e.getMessage()));
    }
  }

  /**
   * UTF-8 where the first characters are valid UTF-8, otherwise Windows-1252, which older CBS and
   * municipal files use.
   */
  public Charset charset() throws IOException {
    try (InputStream stream = open(_ -> {})) {
      return charset(stream.readNBytes(HEAD));
    }
  }

  private static Charset charset(byte[] start) {
    // the last character may be cut off in the middle
    int whole = Math.max(0, start.length - (start.length == HEAD ? 4 : 0));
    try {
      var unused =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(start, 0, boundary(start, whole)));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException e) {
      return Charset.forName("windows-1252");
    }
  }

  private static int boundary(byte[] bytes, int end) {
    int at = end;
    while (at > 0 && at < bytes.length && (bytes[at] & 0xC0) == 0x80) {
      at--;
    }
    return at;
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
