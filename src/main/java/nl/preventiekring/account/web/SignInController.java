// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.SignIns;
import nl.preventiekring.account.SignIns.Outcome;
import nl.preventiekring.account.web.SignInPage.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Signing in. Signing out is Spring Security's {@code POST /afmelden}. */
@Controller
class SignInController {
  private static final String VIEW = "account/sign-in";

  private final SignIns signIns;
  private final CurrentUser user;
  private final SecurityContextRepository contexts;
  private final CsrfTokenRepository csrfTokens;
  private final Origins origins;
  private final MessageSource texts;

  SignInController(
      SignIns signIns,
      CurrentUser user,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens,
      Origins origins,
      MessageSource texts) {
    this.signIns = signIns;
    this.user = user;
    this.contexts = contexts;
    this.csrfTokens = csrfTokens;
    this.origins = origins;
    this.texts = texts;
  }

  @GetMapping("/aanmelden")
  ModelAndView form(
      @RequestParam(name = "naar", defaultValue = "") String next,
      @RequestParam(name = "afgemeld", required = false) @Nullable String signedOut,
      Locale locale) {
    if (user.find().isPresent()) {
      return new ModelAndView("redirect:" + NextPage.after(user.find().get(), next));
    }
    SignInPage page = SignInPage.empty(next);
    return view(
        signedOut == null ? page : page.withNotice(notice("ok", "signed-out", locale)),
        HttpStatus.OK);
  }

  @PostMapping("/aanmelden")
  ModelAndView signIn(
      @RequestParam(name = "email", defaultValue = "") String email,
      @RequestParam(name = "wachtwoord", defaultValue = "") String password,
      @RequestParam(name = "naar", defaultValue = "") String next,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    Map<String, String> missing = missing(email, password, locale);
    if (!missing.isEmpty()) {
      return view(new SignInPage(email, next, missing, null), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    SignInPage again = new SignInPage(email, next, Map.of(), null);
    return switch (signIns.attempt(email, password, origins.of(request))) {
      case Outcome.Welcome welcome -> {
        begin(welcome.person(), request, response);
        yield new ModelAndView("redirect:" + NextPage.after(welcome.person(), next));
      }
      case Outcome.Wrong _ -> refused(again.withNotice(notice("error", "wrong", locale)));
      case Outcome.Expired _ -> refused(again.withNotice(notice("error", "expired", locale)));
      case Outcome.TooManyTries tries -> {
        response.setHeader(HttpHeaders.RETRY_AFTER, "" + tries.toWait().toSeconds());
        yield view(
            again.withNotice(notice("error", "too-many", locale, minutes(tries.toWait()))),
            HttpStatus.TOO_MANY_REQUESTS);
      }
    };
  }

  /** A new session with a new id, and a new token for forms: nothing from before is worth any. */
  private void begin(Person person, HttpServletRequest request, HttpServletResponse response) {
    var signedIn = UsernamePasswordAuthenticationToken.authenticated(person, null, List.of());
    contexts.saveContext(new SecurityContextImpl(signedIn), request, response);
    csrfTokens.saveToken(null, request, response);
  }

  private Map<String, String> missing(String email, String password, Locale locale) {
    Map<String, String> errors = new TreeMap<>();
    if (email.isBlank()) {
      errors.put("email", text("email-missing", locale));
    }
    if (password.isEmpty()) {
      errors.put("wachtwoord", text("password-missing", locale));
    }
    return errors;
  }

  private Notice notice(String kind, String word, Locale locale, Object... arguments) {
    return new Notice(kind, text(word, locale), text(word + "-text", locale, arguments));
  }

  private String text(String word, Locale locale, Object... arguments) {
    return texts.getMessage("account.sign-in." + word, arguments, locale);
  }

  private static long minutes(Duration wait) {
    return wait.toMinutes() + 1;
  }

  private static ModelAndView refused(SignInPage page) {
    return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static ModelAndView view(SignInPage page, HttpStatus status) {
    return new ModelAndView(VIEW, Map.of("page", page), status);
  }
}
