// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.preventiekring.opendata.Doubt;
import nl.preventiekring.opendata.ImportReport.UnknownColumn;
import nl.preventiekring.opendata.Refusal;

/** What readers tell of a source, beside its figures. */
public final class Findings {
  /** So many reasons are kept; all are counted. */
  private static final int KEPT = 1_000;

  private final Set<UnknownColumn> unknownColumns = new LinkedHashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<Doubt> doubts = new LinkedHashSet<>();
  private long rows;
  private long refused;

  public void row() {
    rows++;
  }

  /** Counts rows that were read as a whole: those that are good and those that were refused. */
  public void rows(long good, List<Refusal> bad) {
    rows += good + bad.size();
    bad.forEach(this::refuse);
  }

  /** Counts a row as refused and keeps the reason. */
  public void refuse(Refusal refusal) {
    refused++;
    if (refusals.size() < KEPT) {
      refusals.add(refusal);
    }
  }

  public void doubt(Doubt doubt) {
    doubts.add(doubt);
  }

  public void unknownColumn(String table, String column) {
    unknownColumns.add(new UnknownColumn(table, column));
  }

  public long rows() {
    return rows;
  }

  public long refused() {
    return refused;
  }

  public List<Refusal> refusals() {
    return List.copyOf(refusals);
  }

  public List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  public List<UnknownColumn> unknownColumns() {
    return List.copyOf(unknownColumns);
  }
}
