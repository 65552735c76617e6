// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Role;
import nl.preventiekring.account.web.AccountsPage.Invited;
import nl.preventiekring.account.web.AccountsPage.RoleChoice;
import nl.preventiekring.account.web.AccountsPage.Row;
import nl.preventiekring.shared.MomentText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the page with all accounts together. */
@Component
class AccountsPages {
  private final Accounts accounts;
  private final CurrentUser user;
  private final MessageSource texts;
  private final Clock clock;

  AccountsPages(Accounts accounts, CurrentUser user, MessageSource texts, Clock clock) {
    this.accounts = accounts;
    this.user = user;
    this.texts = texts;
    this.clock = clock;
  }

  AccountsPage page(
      InviteForm form,
      Map<String, String> errors,
      @Nullable Invitation invitation,
      @Nullable String done,
      Locale locale) {
    return new AccountsPage(
        List.of(
            new PageLink(text("account.manage", locale), "/beheer"),
            new PageLink(text("account.all.title", locale), "/beheer/accounts")),
        accounts.listPersons().stream().map(person -> row(person, locale)).toList(),
        form,
        errors,
        Stream.of(Role.READER, Role.ADMINISTRATOR)
            .map(role -> new RoleChoice(role.word(), text(role.key(), locale)))
            .toList(),
        invitation == null ? null : invited(invitation, locale),
        done);
  }

  private Row row(Person person, Locale locale) {
    String state = state(person);
    return new Row(
        person.id().toString(),
        person.name(),
        person.email(),
        text(person.role().key(), locale),
        text("account.state." + state, locale),
        state.equals("active") ? "ok" : state.equals("invited") ? "info" : "missing",
        person
            .lastSignInAt()
            .map(moment -> MomentText.of(moment, clock.getZone(), locale))
            .orElse(text("account.all.never", locale)),
        person.isDisabled(),
        user.find().filter(self -> self.id().equals(person.id())).isPresent());
  }

  private Invited invited(Invitation invitation, Locale locale) {
    return new Invited(
        invitation.person().name(),
        invitation.person().email(),
        invitation.oneTimePassword(),
        MomentText.of(invitation.until(), clock.getZone(), locale));
  }

  private static String state(Person person) {
    if (person.isDisabled()) {
      return "disabled";
    }
    return person.mustChoosePassword() ? "invited" : "active";
  }

  private String text(String key, Locale locale) {
    return texts.getMessage(key, null, locale);
  }
}
