package nl.preventiekring.indicator;

import java.util.Optional;

/**
 * One indicator, period and age band of one release, for every area of the division.
 *
 * @param sourceKey {@code 50090NED:Eenzaam_28}
 * @param lower 95 % lower bounds, where the source has them
 * @param upper 95 % upper bounds, where the source has them
 * @param respondents number of respondents, where the source has them
 */
public record Slice(
    SliceKey key,
    String sourceKey,
    KindOfFigure kind,
    ReleaseId release,
    Cells values,
    Optional<Cells> lower,
    Optional<Cells> upper,
    Optional<Cells> respondents) {}
