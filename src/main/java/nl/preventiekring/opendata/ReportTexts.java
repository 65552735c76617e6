// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

import java.util.Locale;
import nl.preventiekring.shared.RuleBroken;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a report says, in the words of a reader. The same words stand on the page, in the terminal
 * and in the download.
 */
@Component
public class ReportTexts {
  private final MessageSource texts;

  ReportTexts(MessageSource texts) {
    this.texts = texts;
  }

  public String of(RuleBroken broken, Locale locale) {
    return texts.getMessage(broken.messageKey(), broken.arguments().toArray(), locale);
  }

  public String of(Refusal.Reason reason, Locale locale) {
    return texts.getMessage(reason.key(), new Object[0], locale);
  }

  public String of(Doubt doubt, Locale locale) {
    return texts.getMessage(doubt.kind().key(), doubt.arguments().toArray(), locale);
  }

  /** Any other text of this module. */
  public String of(String key, Locale locale, Object... arguments) {
    return texts.getMessage(key, arguments, locale);
  }
}
