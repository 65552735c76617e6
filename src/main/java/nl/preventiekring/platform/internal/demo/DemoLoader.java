// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.demo;

import java.util.Comparator;
import java.util.List;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.platform.Demonstration;
import nl.preventiekring.platform.internal.database.Migrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Loads the parts of all modules in the order of the modules. */
@Component
class DemoLoader implements Demonstration {
  private static final Logger log = LoggerFactory.getLogger(DemoLoader.class);

  private final JdbcClient database;
  private final TransactionOperations transactions;
  private final ObjectProvider<DemoPart> parts;

  DemoLoader(
      JdbcClient database, TransactionOperations transactions, ObjectProvider<DemoPart> parts) {
    this.database = database;
    this.transactions = transactions;
    this.parts = parts;
  }

  @Override
  public boolean loaded() {
    return state().equals("loaded");
  }

  @Override
  public void load() {
    if (!state().equals("loading")) {
      return;
    }
    for (var part : inOrder()) {
      transactions.executeWithoutResult(status -> loadOnce(part));
    }
    database.sql("update platform.installation set demonstration = 'loaded'").update();
  }

  private List<DemoPart> inOrder() {
    return parts.stream()
        .sorted(Comparator.comparing(part -> Migrations.orderOf(part.module())))
        .toList();
  }

  private void loadOnce(DemoPart part) {
    var first =
        database
            .sql("insert into platform.demo_part (module) values (:module) on conflict do nothing")
            .param("module", part.module())
            .update();
    if (first == 1) {
      log.info("Loading the demonstration data of {}", part.module());
      part.load();
    }
  }

  private String state() {
    return database
        .sql("select demonstration from platform.installation")
        .query(String.class)
        .optional()
        .orElse("none");
  }
}
