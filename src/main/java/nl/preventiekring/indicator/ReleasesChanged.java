package nl.preventiekring.indicator;

/**
 * A release was published, withdrawn or restored in this process.
 *
 * @param generation of the figures from now on
 */
public record ReleasesChanged(long generation) {}
