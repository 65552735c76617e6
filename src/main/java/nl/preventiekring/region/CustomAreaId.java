package nl.preventiekring.region;

import java.util.UUID;

/** Identifies an area that a user made out of neighbourhoods. */
public record CustomAreaId(UUID value) {
  /** Throws IllegalArgumentException where the text is no UUID. */
  public static CustomAreaId of(String text) {
    return new CustomAreaId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
