// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.List;

/**
 * A request that breaks a rule of the product. Mapped in one place to an error page or to
 * problem+json (RFC 9457).
 *
 * <p>Subclasses name their rule; the text of {@code messageKey} stands in the i18n files in both
 * languages.
 */
public abstract class RuleBroken extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String ruleId;
  private final String messageKey;
  private final transient List<Object> arguments;

  protected RuleBroken(String ruleId, String messageKey, Object... arguments) {
    super(ruleId + " " + messageKey + " " + List.of(arguments));
    this.ruleId = ruleId;
    this.messageKey = messageKey;
    this.arguments = List.of(arguments);
  }

  /** By name: what is called ...NotFound says that something is not there. */
  public final boolean isNotFound() {
    return getClass().getSimpleName().endsWith("NotFound");
  }

  /** The id that stands in docs/rules.md, such as {@code R.104}. */
  public String ruleId() {
    return ruleId;
  }

  public String messageKey() {
    return messageKey;
  }

  public List<Object> arguments() {
    return arguments;
  }
}
