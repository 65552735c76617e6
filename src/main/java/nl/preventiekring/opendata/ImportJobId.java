package nl.preventiekring.opendata;

/** Number of an import that was asked for on a page, from 1, rising. */
public record ImportJobId(long value) {
  /** Throws IllegalArgumentException on anything but digits. */
  public static ImportJobId of(String text) {
    return new ImportJobId(Long.parseLong(text));
  }

  @Override
  public String toString() {
    return String.valueOf(value);
  }
}
