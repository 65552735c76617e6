package nl.preventiekring.opendata;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.Person;

/** Front door to imports that go on behind the page: one at a time, in the order of asking. */
public interface ImportJobs {
  /** Puts the order in the queue; its files lie in its folder already. */
  ImportJobId begin(ImportOrder order, Person askedBy);

  Optional<ImportJob> findJob(ImportJobId id);

  /**
   * Newest first, without their reports.
   *
   * @param most how many
   */
  List<ImportJob> listJobs(int most);

  /** A waiting job ends at once, a running one soon, and one that is over stays as it is. */
  void cancel(ImportJobId id);
}
