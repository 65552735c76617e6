// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator sets in the environment. Each variable stands in
 * docs/admin/configuration.md.
 */
public record Settings(Map<Variable, String> values) {

  /**
   * The variables that the product reads. Spring Boot, on which it runs, reads more of the
   * environment (LOGGING_*, SERVER_*, SPRING_*): we promise nothing about those.
   */
  public enum Variable {
    PREVENTIEKRING_HOME,
    PREVENTIEKRING_PUBLIC_URL,
    PREVENTIEKRING_PROXIES,
    PREVENTIEKRING_SECURITY_CONTACT,
    PREVENTIEKRING_UPLOAD_MB,
    PREVENTIEKRING_OPENDATA_URL,
    PREVENTIEKRING_DB_URL,
    PREVENTIEKRING_DB_USER,
    PREVENTIEKRING_DB_PASSWORD,
    PREVENTIEKRING_DB_MIGRATOR_USER,
    PREVENTIEKRING_DB_MIGRATOR_PASSWORD
  }

  public Settings {
    values = Map.copyOf(values);
  }

  /**
   * @param environment as {@link System#getenv()}; an empty value counts as none
   */
  public static Settings from(Map<String, String> environment) {
    var values = new java.util.EnumMap<Variable, String>(Variable.class);
    for (var variable : Variable.values()) {
      @Nullable String value = environment.get(variable.name());
      if (value != null && !value.isBlank()) {
        values.put(variable, value.strip());
      }
    }
    return new Settings(values);
  }

  public Optional<String> value(Variable variable) {
    return Optional.ofNullable(values.get(variable));
  }

  /** The home folder where the command line names none. */
  public Path defaultHome() {
    return value(Variable.PREVENTIEKRING_HOME).map(Path::of).orElseGet(Settings::usersFolder);
  }

  /**
   * The address by which people reach this installation, without a slash at the end.
   *
   * @throws Fault where it is no http address
   */
  public Optional<URI> publicUrl() {
    return httpAddress(Variable.PREVENTIEKRING_PUBLIC_URL, "https://preventie.example.nl");
  }

  /**
   * The reverse proxies whose word about the visitor's address and https counts, as addresses or
   * networks separated by commas ({@code 10.0.0.4, 192.0.2.0/24}); this computer where nothing is
   * set. Nobody's word counts without a public address.
   *
   * @throws Fault where one of them is no address
   */
  public String proxies() {
    var text = value(Variable.PREVENTIEKRING_PROXIES).orElse("127.0.0.0/8, ::1/128");
    for (var one : text.split(",", -1)) {
      if (!one.strip().matches("[0-9a-fA-F:.]+(/\\d{1,3})?")) {
        throw new Fault(
            Variable.PREVENTIEKRING_PROXIES
                + " is \""
                + text
                + "\". Give addresses or networks with commas between, such as 10.0.0.4, 192.0.2.0/24.");
      }
    }
    return text;
  }

  /**
   * The address of a mirror that stands in for the open data services of CBS, without a slash at
   * the end.
   *
   * @throws Fault where it is no http address
   */
  public Optional<URI> openDataUrl() {
    return httpAddress(Variable.PREVENTIEKRING_OPENDATA_URL, "https://mirror.example.nl");
  }

  private static Path usersFolder() {
    var data = System.getenv().getOrDefault("XDG_DATA_HOME", "");
    var folder =
        data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return folder.resolve("preventiekring");
  }

  private Optional<URI> httpAddress(Variable variable, String example) {
    return value(variable)
        .map(text -> {
          if (!text.matches("https?://[^/\\s]+(/\\S*)?")) {
            throw new Fault(
                variable
                    + " is \""
                    + text
                    + "\". Give the whole address, such as "
                    + example
                    + ".");
          }
          return URI.create(text.replaceFirst("/+$", ""));
        });
  }
}
