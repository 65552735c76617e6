// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.util.Locale;
import nl.preventiekring.shared.RuleBroken;

/** A request about an account that breaks a rule; nothing was changed. */
public final class AccountRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;

  /** The text key is {@code account.refused.} with the name in lower case and hyphens. */
  public enum Why {
    /** what was given */
    EMAIL_INVALID("A.101"),
    /** address */
    EMAIL_IN_USE("A.102"),
    NAME_MISSING("A.103"),
    /** There must be somebody left who can let others in. */
    LAST_ADMINISTRATOR("A.105"),
    PRESENT_PASSWORD_WRONG("A.106"),
    /** minutes to wait */
    TOO_MANY_TRIES("A.107"),
    /** fewest characters; NIST SP 800-63B asks 8 and advises 15, ours is 12 */
    PASSWORD_SHORT("A.111"),
    /** most characters */
    PASSWORD_LONG("A.112"),
    /** stands on the list of obvious passwords, or is one with digits around it */
    PASSWORD_COMMON("A.113"),
    /** holds the name, the e-mail address or the name of the product */
    PASSWORD_ABOUT_YOU("A.114"),
    PASSWORD_UNCHANGED("A.115");

    private final String rule;

    Why(String rule) {
      this.rule = rule;
    }

    public String key() {
      return "account.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Why why;

  public AccountRefused(Why why, Object... arguments) {
    super(why.rule, why.key(), arguments);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
