// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.Locale;
import java.util.Map;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Invitation;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.PersonNotFound;
import nl.preventiekring.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Who has an account. A one-time password is in the answer to the form itself and in no address, so
 * these answers are the exception to post-redirect-get.
 */
@Controller
class AccountsController {
  private static final String LIST = "account/accounts";

  private final Accounts accounts;
  private final AccountsPages pages;
  private final MessageSource texts;

  AccountsController(Accounts accounts, AccountsPages pages, MessageSource texts) {
    this.accounts = accounts;
    this.pages = pages;
    this.texts = texts;
  }

  @GetMapping("/beheer/accounts")
  ModelAndView list(
      @RequestParam(name = "gedaan", required = false) @Nullable String done, Locale locale) {
    return view(pages.page(InviteForm.empty(), Map.of(), null, done, locale), HttpStatus.OK);
  }

  @PostMapping("/beheer/accounts")
  ModelAndView invite(
      @RequestParam(name = "email", defaultValue = "") String email,
      @RequestParam(name = "naam", defaultValue = "") String name,
      @RequestParam(name = "rol", defaultValue = "reader") String role,
      Locale locale) {
    InviteForm form = new InviteForm(email, name, role);
    try {
      return shown(accounts.invite(email, name, role(role)), locale);
    } catch (AccountRefused refused) {
      String field = refused.why() == Why.NAME_MISSING ? "naam" : "email";
      String sentence =
          texts.getMessage(refused.messageKey(), refused.arguments().toArray(), locale);
      return view(
          pages.page(form, Map.of(field, sentence), null, null, locale),
          HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  @PostMapping("/beheer/accounts/{id}/nieuw-wachtwoord")
  ModelAndView reset(@PathVariable("id") PersonId id, Locale locale) {
    Person person = person(id);
    return shown(person.isDisabled() ? accounts.enable(id) : accounts.reset(id), locale);
  }

  @GetMapping("/beheer/accounts/{id}/uitschakelen")
  ModelAndView confirm(@PathVariable("id") PersonId id) {
    return new ModelAndView("account/disable", Map.of("page", person(id)));
  }

  @PostMapping("/beheer/accounts/{id}/uitschakelen")
  String disable(@PathVariable("id") PersonId id) {
    accounts.disable(id);
    return "redirect:/beheer/accounts?gedaan=uitgeschakeld";
  }

  private ModelAndView shown(Invitation invitation, Locale locale) {
    return view(pages.page(InviteForm.empty(), Map.of(), invitation, null, locale), HttpStatus.OK);
  }

  private Person person(PersonId id) {
    return accounts.findPerson(id).orElseThrow(PersonNotFound::new);
  }

  private static Role role(String word) {
    return word.equals(Role.ADMINISTRATOR.word()) ? Role.ADMINISTRATOR : Role.READER;
  }

  private static ModelAndView view(AccountsPage page, HttpStatus status) {
    return new ModelAndView(LIST, Map.of("page", page), status);
  }
}
