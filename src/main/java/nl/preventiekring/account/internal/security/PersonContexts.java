// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * Keeps no more in the session than who signed in and when; the person is read again for each
 * request that asks, so a disabled account ends at its next request. A visitor without a session
 * never gets one here.
 */
class PersonContexts implements SecurityContextRepository {
  static final String READER = "ROLE_READER";
  static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";
  private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
  private static final String SIGNED_IN_AT = "signed-in-at";
  private static final String BROWSER = "browser";
  private static final Duration LONGEST = Duration.ofHours(12);

  private final Accounts accounts;
  private final Clock clock;

  PersonContexts(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @SuppressWarnings(
      "deprecation") // the interface still asks for it; Spring Security does not call it
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(PERSON) != null;
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    var authentication = context.getAuthentication();
    HttpSession former = request.getSession(false);
    if (former != null) {
      former.invalidate();
    }
    if (authentication != null && authentication.getPrincipal() instanceof Person person) {
      HttpSession session = request.getSession(true);
      session.setAttribute(PERSON, person.id().toString());
      session.setAttribute(SIGNED_IN_AT, clock.instant().toString());
      session.setAttribute(BROWSER, BrowserName.of(request.getHeader("User-Agent")));
    }
  }

  private SecurityContext load(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return SecurityContextHolder.createEmptyContext();
    }
    Optional<Person> person = find(session);
    if (person.isEmpty()) {
      session.invalidate();
      return SecurityContextHolder.createEmptyContext();
    }
    return new SecurityContextImpl(
        UsernamePasswordAuthenticationToken.authenticated(
            person.get(), null, AuthorityUtils.createAuthorityList(authorities(person.get()))));
  }

  private Optional<Person> find(HttpSession session) {
    if (!(session.getAttribute(PERSON) instanceof String id)
        || !(session.getAttribute(SIGNED_IN_AT) instanceof String at)
        || Instant.parse(at).plus(LONGEST).isBefore(clock.instant())) {
      return Optional.empty();
    }
    return accounts.findPerson(PersonId.of(id)).filter(person -> !person.isDisabled());
  }

  private static List<String> authorities(Person person) {
    if (person.mustChoosePassword()) {
      return List.of();
    }
    return person.role() == Role.ADMINISTRATOR ? List.of(READER, ADMINISTRATOR) : List.of(READER);
  }

  /** Reads at most once in a request, and not at all for a page that does not ask. */
  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;
    private @Nullable SecurityContext context;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      if (context == null) {
        context = load(request);
      }
      return context;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
