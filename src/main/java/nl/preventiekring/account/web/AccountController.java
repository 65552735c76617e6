// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Sessions;
import nl.preventiekring.account.Sessions.OpenSession;
import nl.preventiekring.account.web.AccountPage.SessionRow;
import nl.preventiekring.shared.MomentText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account and the computers where it is signed in. */
@Controller
class AccountController {
  private final CurrentUser user;
  private final Sessions sessions;
  private final MessageSource texts;
  private final Clock clock;

  AccountController(CurrentUser user, Sessions sessions, MessageSource texts, Clock clock) {
    this.user = user;
    this.sessions = sessions;
    this.texts = texts;
    this.clock = clock;
  }

  @GetMapping("/account")
  String account(
      @RequestParam(name = "gedaan", required = false) @Nullable String done,
      HttpSession session,
      Model model,
      Locale locale) {
    Person person = user.find().orElseThrow();
    model.addAttribute(
        "page",
        new AccountPage(
            person.name(),
            person.email(),
            texts.getMessage(person.role().key(), null, locale),
            rows(person, session, locale),
            done));
    return "account/account";
  }

  @PostMapping("/account/sessies/{handle}/beeindigen")
  String end(@PathVariable("handle") String handle, HttpSession session) {
    Person person = user.find().orElseThrow();
    if (sessions.handleOf(session.getId()).equals(handle)) {
      session.invalidate();
      return "redirect:/aanmelden?afgemeld";
    }
    sessions.end(person.id(), handle);
    return "redirect:/account?gedaan=sessie";
  }

  @PostMapping("/account/sessies/andere/beeindigen")
  String endOthers(HttpSession session) {
    sessions.endOthers(user.find().orElseThrow().id(), session.getId());
    return "redirect:/account?gedaan=sessies";
  }

  private List<SessionRow> rows(Person person, HttpSession session, Locale locale) {
    String here = sessions.handleOf(session.getId());
    return sessions.listOf(person.id()).stream().map(open -> row(open, here, locale)).toList();
  }

  private SessionRow row(OpenSession open, String here, Locale locale) {
    return new SessionRow(
        open.handle(),
        open.browser().isEmpty()
            ? texts.getMessage("account.session.unknown", null, locale)
            : open.browser(),
        text(open.signedInAt(), locale),
        text(open.lastUsedAt(), locale),
        open.handle().equals(here));
  }

  private String text(Instant moment, Locale locale) {
    return MomentText.of(moment, clock.getZone(), locale);
  }
}
