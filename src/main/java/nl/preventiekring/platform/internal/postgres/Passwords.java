// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of one embedded cluster, in a file that only its owner reads. */
record Passwords(String superuser, String migrator, String app) {

  static Passwords readOrMake(Path file) throws IOException {
    if (Files.notExists(file)) {
      write(new Passwords(random(), random(), random()), file);
    }
    var properties = new Properties();
    properties.load(new StringReader(Files.readString(file)));
    return new Passwords(
        properties.getProperty("superuser", ""),
        properties.getProperty("migrator", ""),
        properties.getProperty("app", ""));
  }

  private static void write(Passwords passwords, Path file) throws IOException {
    var properties = new Properties();
    properties.setProperty("superuser", passwords.superuser);
    properties.setProperty("migrator", passwords.migrator);
    properties.setProperty("app", passwords.app);
    var text = new StringWriter();
    properties.store(text, "Passwords of the embedded database. Keep them to yourself.");
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var unfinished = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(unfinished);
    Files.createFile(unfinished, ownerOnly);
    Files.writeString(unfinished, text.toString());
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String random() {
    var bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Passwords[hidden]";
  }
}
