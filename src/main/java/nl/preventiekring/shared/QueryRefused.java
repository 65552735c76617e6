// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

import java.util.List;

/** A query that cannot be answered, with all that is wrong with it. */
public final class QueryRefused extends RuleBroken {
  private static final long serialVersionUID = 1L;
  private final transient List<Fault> faults;

  /**
   * One thing that is wrong.
   *
   * @param parameter its name in the address
   */
  public record Fault(String parameter, String ruleId, String messageKey, List<Object> arguments) {}

  /**
   * @param faults at least one
   */
  public QueryRefused(List<Fault> faults) {
    super(
        faults.getFirst().ruleId(),
        faults.getFirst().messageKey(),
        faults.getFirst().arguments().toArray());
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
