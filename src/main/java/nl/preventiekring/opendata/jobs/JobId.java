package nl.preventiekring.opendata.jobs;

import java.util.UUID;

/** Random number of a job; stands in the address of its page. */
public record JobId(UUID value) {
  public static JobId random() {
    return new JobId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
