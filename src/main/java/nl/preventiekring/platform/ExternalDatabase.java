// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import static nl.preventiekring.platform.Settings.Variable.PREVENTIEKRING_DB_MIGRATOR_PASSWORD;
import static nl.preventiekring.platform.Settings.Variable.PREVENTIEKRING_DB_MIGRATOR_USER;
import static nl.preventiekring.platform.Settings.Variable.PREVENTIEKRING_DB_PASSWORD;
import static nl.preventiekring.platform.Settings.Variable.PREVENTIEKRING_DB_URL;
import static nl.preventiekring.platform.Settings.Variable.PREVENTIEKRING_DB_USER;

import java.util.Optional;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import nl.preventiekring.platform.internal.database.DatabaseAccess.Login;

/** The database of the administrator, where the environment names one. */
final class ExternalDatabase {
  private ExternalDatabase() {}

  static Optional<DatabaseAccess> from(Settings settings) {
    return settings
        .value(PREVENTIEKRING_DB_URL)
        .map(url ->
            new DatabaseAccess(
                jdbc(url),
                login(settings, PREVENTIEKRING_DB_USER, PREVENTIEKRING_DB_PASSWORD)
                    .orElseThrow(() ->
                        new Fault(
                            "PREVENTIEKRING_DB_URL is set without PREVENTIEKRING_DB_USER."
                                + " Set the user and the password of the app role too, see"
                                + " docs/admin/roles.sql.")),
                login(
                        settings,
                        PREVENTIEKRING_DB_MIGRATOR_USER,
                        PREVENTIEKRING_DB_MIGRATOR_PASSWORD)
                    .orElse(null)));
  }

  private static Optional<Login> login(
      Settings settings, Settings.Variable user, Settings.Variable password) {
    return settings.value(user).map(name -> new Login(name, settings.value(password).orElse("")));
  }

  /** Administrators know the address as postgresql://; the driver wants jdbc: before it. */
  private static String jdbc(String url) {
    var address = url.replaceFirst("^(jdbc:)?(postgres|postgresql)://", "");
    if (address.equals(url) || address.contains("@")) {
      throw new Fault(
          "PREVENTIEKRING_DB_URL must look like jdbc:postgresql://host:5432/database, with user and"
              + " password in their own variables.");
    }
    return "jdbc:postgresql://" + address;
  }
}
