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

  /** The variables that the product reads; nothing else in the environment changes it. */
  public enum Variable {
    PREVENTIEKRING_HOME,
    PREVENTIEKRING_PUBLIC_URL,
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
