package nl.preventiekring.architecture.offenders.lower.internal;

/** Public because rooms are packages; meant for its own module. */
public record LowerSecret(String name) {}
