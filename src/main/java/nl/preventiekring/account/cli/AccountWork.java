// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonNotFound;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.shared.RuleBroken;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What the commands about accounts share: the home, and a broken rule as one plain line. */
abstract sealed class AccountWork implements Callable<Integer>
    permits AddAccount, ListAccounts, DisableAccount, ResetAccount {
  @Spec private CommandSpec spec;
  @Mixin private HomeOptions home;

  @Override
  public Integer call() {
    try (Workbench workbench = home.open()) {
      try {
        work(workbench.get(Accounts.class), spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
        return 0;
      } catch (RuleBroken refused) {
        throw new Fault(
            workbench
                .get(MessageSource.class)
                .getMessage(refused.messageKey(), refused.arguments().toArray(), Locale.ENGLISH),
            refused);
      }
    }
  }

  /** Results go to {@code out}. */
  abstract void work(Accounts accounts, PrintWriter out);

  /** Whoever has this address. */
  static Person person(Accounts accounts, String email) {
    return accounts.findByEmail(email).orElseThrow(PersonNotFound::new);
  }

  /** The password alone on standard output, so that a script can hand it on; the rest beside it. */
  void print(Invitation invitation, PrintWriter out) {
    out.println(invitation.oneTimePassword());
    spec.commandLine()
        .getErr()
        .println(
            "One-time password for "
                + invitation.person().email()
                + ", to be replaced at the first sign-in. It works for 72 hours.");
  }
}
