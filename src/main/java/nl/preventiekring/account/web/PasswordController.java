// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.account.AccountRefused;
import nl.preventiekring.account.AccountRefused.Why;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing a password of one's own. */
@Controller
class PasswordController {
  private static final String VIEW = "account/password";

  private final Accounts accounts;
  private final CurrentUser user;
  private final MessageSource texts;

  PasswordController(Accounts accounts, CurrentUser user, MessageSource texts) {
    this.accounts = accounts;
    this.user = user;
    this.texts = texts;
  }

  @GetMapping("/account/wachtwoord")
  ModelAndView form() {
    return view(Map.of(), HttpStatus.OK);
  }

  @PostMapping("/account/wachtwoord")
  ModelAndView change(
      @RequestParam(name = "huidig", defaultValue = "") String present,
      @RequestParam(name = "nieuw", defaultValue = "") String chosen,
      @RequestParam(name = "herhaald", defaultValue = "") String repeated,
      HttpSession session,
      Locale locale) {
    if (!chosen.equals(repeated)) {
      return refused("herhaald", texts.getMessage("account.password.differs", null, locale));
    }
    Person person = user.find().orElseThrow();
    try {
      accounts.changePassword(person.id(), present, chosen, Optional.of(session.getId()));
    } catch (AccountRefused refused) {
      return refused(
          field(refused.why()),
          texts.getMessage(refused.messageKey(), refused.arguments().toArray(), locale));
    }
    return new ModelAndView("redirect:/account?gedaan=wachtwoord");
  }

  private static String field(Why why) {
    return why == Why.PRESENT_PASSWORD_WRONG || why == Why.TOO_MANY_TRIES ? "huidig" : "nieuw";
  }

  private ModelAndView refused(String field, String sentence) {
    return view(Map.of(field, sentence), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ModelAndView view(Map<String, String> errors, HttpStatus status) {
    Person person = user.find().orElseThrow();
    PasswordPage page = new PasswordPage(person.mustChoosePassword(), person.email(), errors);
    return new ModelAndView(VIEW, Map.of("page", page), status);
  }
}
