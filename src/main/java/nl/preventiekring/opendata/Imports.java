package nl.preventiekring.opendata;

/** Front door to imports: open data and a GGD's own figures in, areas and releases out. */
public interface Imports {
  /**
   * Reads every source, checks it and stores all of it in one transaction. The report tells of
   * every doubt; the database holds either all that the report names or, after any failure, nothing
   * of it.
   *
   * @throws ImportRefused where a source cannot be used at all; says which, where, why and what to
   *     do
   * @throws ImportCancelled where progress said so
   */
  ImportReport run(ImportRequest request, ImportProgress progress);
}
