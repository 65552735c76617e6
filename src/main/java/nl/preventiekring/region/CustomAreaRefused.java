// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region;

import nl.preventiekring.shared.RuleBroken;

/** A custom area that cannot be made as asked; each rule is a class of its own. */
public abstract sealed class CustomAreaRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;

  private CustomAreaRefused(String ruleId, String messageKey, Object... arguments) {
    super(ruleId, messageKey, arguments);
  }

  /** R.111: it has a name. */
  public static final class NameMissing extends CustomAreaRefused {
    private static final long serialVersionUID = 1L;

    public NameMissing() {
      super("R.111", "region.error.custom-area-name-missing");
    }
  }

  /** R.112: the name has at most {@link CustomArea#LONGEST_NAME} characters. */
  public static final class NameTooLong extends CustomAreaRefused {
    private static final long serialVersionUID = 1L;

    public NameTooLong(int length) {
      super("R.112", "region.error.custom-area-name-too-long", length, CustomArea.LONGEST_NAME);
    }
  }

  /** R.113: it has at least one neighbourhood. */
  public static final class WithoutNeighbourhood extends CustomAreaRefused {
    private static final long serialVersionUID = 1L;

    public WithoutNeighbourhood() {
      super("R.113", "region.error.custom-area-without-neighbourhood");
    }
  }

  /** R.114: every part is a neighbourhood of its division. */
  public static final class NotANeighbourhood extends CustomAreaRefused {
    private static final long serialVersionUID = 1L;

    public NotANeighbourhood(AreaCode code, Division division) {
      super(
          "R.114",
          "region.error.custom-area-not-a-neighbourhood",
          code.value(),
          division.toString());
    }
  }

  /** R.115: no neighbourhood is in it twice. */
  public static final class NeighbourhoodTwice extends CustomAreaRefused {
    private static final long serialVersionUID = 1L;

    public NeighbourhoodTwice(AreaCode code) {
      super("R.115", "region.error.custom-area-neighbourhood-twice", code.value());
    }
  }
}
