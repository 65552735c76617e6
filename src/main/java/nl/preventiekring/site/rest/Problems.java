// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Succession;
import nl.preventiekring.region.VanishedArea;
import nl.preventiekring.region.VanishedAreas;
import nl.preventiekring.shared.QueryRefused;
import nl.preventiekring.shared.RuleBroken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is wrong as problem+json, without anything of the inside. */
@Component
class Problems {
  /** The statuses that have words of their own; others borrow those of 400 or 500. */
  private static final Set<Integer> KNOWN = Set.of(400, 404, 405, 406, 409, 500, 503);

  private static final Locale DUTCH = Locale.of("nl");
  private static final Locale ENGLISH = Locale.of("en");

  private final MessageSource messages;
  private final JsonMapper mapper;
  private final Areas areas;
  private final VanishedAreas vanished;

  Problems(MessageSource messages, JsonMapper mapper, Areas areas, VanishedAreas vanished) {
    this.messages = messages;
    this.mapper = mapper;
    this.areas = areas;
    this.vanished = vanished;
  }

  /** Where no rule of ours says more than the status does. */
  void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
      throws IOException {
    Locale locale = locale(request);
    String detail = text(key(status) + "detail", locale);
    send(response, status, problem(request, status, detail, null, null, null));
  }

  void write(HttpServletRequest request, HttpServletResponse response, RuleBroken broken)
      throws IOException {
    Locale locale = locale(request);
    HttpStatus status = status(broken);
    send(
        response,
        status,
        problem(
            request,
            status,
            text(broken.messageKey(), locale, broken.arguments().toArray()),
            broken.ruleId(),
            broken instanceof QueryRefused refused ? faults(refused, locale) : null,
            broken instanceof AreaNotFound unknown ? vanished(unknown) : null));
  }

  private Probleem problem(
      HttpServletRequest request,
      HttpStatus status,
      String detail,
      @Nullable String rule,
      @Nullable List<Probleem.Fout> faults,
      Probleem.@Nullable Vervallen gone) {
    return new Probleem(
        "about:blank",
        text(key(status) + "title", locale(request)),
        status.value(),
        detail,
        path(request),
        rule,
        faults,
        gone);
  }

  private void send(HttpServletResponse response, HttpStatus status, Probleem problem)
      throws IOException {
    response.setStatus(status.value());
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(mapper.writeValueAsString(problem).getBytes(StandardCharsets.UTF_8));
  }

  private static HttpStatus status(RuleBroken broken) {
    if (broken instanceof QueryRefused) {
      return HttpStatus.BAD_REQUEST;
    }
    return broken.isNotFound() ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
  }

  private List<Probleem.Fout> faults(QueryRefused refused, Locale locale) {
    return refused.faults().stream()
        .map(fault ->
            new Probleem.Fout(
                fault.parameter(),
                fault.ruleId(),
                text(fault.messageKey(), locale, fault.arguments().toArray())))
        .toList();
  }

  private Probleem.@Nullable Vervallen vanished(AreaNotFound unknown) {
    return unknown.id().flatMap(vanished::find).map(this::tell).orElse(null);
  }

  private Probleem.Vervallen tell(VanishedArea area) {
    Optional<Succession> became = area.became();
    return new Probleem.Vervallen(
        area.title(),
        became.map(Succession::fate).orElse(null),
        became.flatMap(Succession::since).orElse(null),
        became.map(this::successors).orElse(List.of()),
        area.holding().stream().map(Object::toString).toList());
  }

  private List<AreaReference> successors(Succession became) {
    AreaTree later = areas.tree(became.to());
    return became.became().stream()
        .flatMap(code -> later.find(code).stream())
        .map(AreaReference::of)
        .toList();
  }

  /** Dutch unless the header prefers English; a cookie of the pages has no say here. */
  private static Locale locale(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    if (header == null) {
      return DUTCH;
    }
    try {
      Locale best = Locale.lookup(Locale.LanguageRange.parse(header), List.of(DUTCH, ENGLISH));
      return best == null ? DUTCH : best;
    } catch (IllegalArgumentException e) {
      return DUTCH;
    }
  }

  private static String path(HttpServletRequest request) {
    Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }

  private static String key(HttpStatus status) {
    int value = status.value();
    int known = KNOWN.contains(value) ? value : status.is4xxClientError() ? 400 : 500;
    return "site.problem." + known + ".";
  }

  private String text(String key, Locale locale, Object... arguments) {
    return messages.getMessage(key, arguments, locale);
  }
}
