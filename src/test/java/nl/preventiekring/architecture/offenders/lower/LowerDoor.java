package nl.preventiekring.architecture.offenders.lower;

/** Innocent. */
public record LowerDoor(String name) {}
