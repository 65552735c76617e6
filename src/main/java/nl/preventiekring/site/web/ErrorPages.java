// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import java.util.Locale;
import java.util.Set;
import nl.preventiekring.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The words of an error page. */
@Component
class ErrorPages {
  /** The statuses that have words of their own; others borrow those of 400 or 500. */
  private static final Set<Integer> KNOWN = Set.of(400, 401, 403, 404, 405, 409, 413, 500, 503);

  private final MessageSource messages;

  ErrorPages(MessageSource messages) {
    this.messages = messages;
  }

  ErrorPage of(HttpStatus status, Locale locale) {
    String key = key(status);
    return new ErrorPage(
        String.valueOf(status.value()),
        messages.getMessage(key + "title", null, locale),
        messages.getMessage(key + "explanation", null, locale),
        messages.getMessage(key + "advice", null, locale),
        null,
        status == HttpStatus.NOT_FOUND);
  }

  ErrorPage of(RuleBroken broken, Locale locale) {
    HttpStatus status = status(broken);
    String key = key(status);
    return new ErrorPage(
        String.valueOf(status.value()),
        messages.getMessage(key + "title", null, locale),
        sentence(broken, locale),
        messages.getMessage(key + "advice", null, locale),
        broken.ruleId(),
        status == HttpStatus.NOT_FOUND);
  }

  /** The sentence of the rule itself. */
  String sentence(RuleBroken broken, Locale locale) {
    return messages.getMessage(broken.messageKey(), broken.arguments().toArray(), locale);
  }

  /** What is not there is not found; any other rule forbids it as things stand. */
  static HttpStatus status(RuleBroken broken) {
    return broken.isNotFound() ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
  }

  private static String key(HttpStatus status) {
    int value = status.value();
    int known = KNOWN.contains(value) ? value : status.is4xxClientError() ? 400 : 500;
    return "site.error." + known + ".";
  }
}
