// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.util.HashMap;
import java.util.Map;
import nl.preventiekring.platform.internal.database.DatabaseAccess;

/** What an administrator sets in the environment to bring a database of their own. */
public final class ExternalDatabase {
  private ExternalDatabase() {}

  public static Map<String, String> environment(DatabaseAccess access) {
    var environment = new HashMap<String, String>();
    environment.put("PREVENTIEKRING_DB_URL", access.url());
    environment.put("PREVENTIEKRING_DB_USER", access.app().user());
    environment.put("PREVENTIEKRING_DB_PASSWORD", access.app().password());
    if (access.migrator() != null) {
      environment.put("PREVENTIEKRING_DB_MIGRATOR_USER", access.migrator().user());
      environment.put("PREVENTIEKRING_DB_MIGRATOR_PASSWORD", access.migrator().password());
    }
    return environment;
  }
}
