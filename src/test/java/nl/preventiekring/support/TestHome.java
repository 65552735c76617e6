// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.io.IOException;
import java.nio.file.Files;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.internal.database.DatabaseAccess;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Gives the context of the tests what the command line gives the real one: a home and a database.
 */
public final class TestHome implements ApplicationContextInitializer<GenericApplicationContext> {
  @Override
  public void initialize(GenericApplicationContext context) {
    var database = TestDatabase.migrated();
    context.registerBean(Home.class, TestHome::make);
    context.registerBean(DatabaseAccess.class, database::access);
  }

  private static Home make() {
    try {
      var parent = Files.createDirectories(RepositoryRoot.target().resolve("test-homes"));
      return new Home(Files.createTempDirectory(parent, "home-"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
