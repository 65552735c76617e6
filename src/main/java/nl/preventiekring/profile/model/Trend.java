// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether a series of years rises or falls beyond chance: the marker of Fingertips ("Trend
 * markers"). Five points of one table are needed; the line must hold at 99.8 % and keep its sign
 * whichever point is left out. Years need not lie at equal distances.
 *
 * @param slope change a year, in the unit of the figure
 * @param chiSquared of the slope, one degree of freedom
 * @param clear whether it may be called a trend
 */
public record Trend(double slope, double chiSquared, boolean clear) {
  public static final int POINTS = 5;

  /** Square of 3.0902: 99.8 %. */
  private static final double LIMIT =
      Confidence.NINETY_NINE_POINT_EIGHT.z() * Confidence.NINETY_NINE_POINT_EIGHT.z();

  /** A figure of one year. */
  public record Point(double year, Estimate figure) {}

  /**
   * Events among people in one year.
   *
   * @param events more than 0 and fewer than all people together over the series
   */
  public record Share(double year, double events, double people) {}

  /**
   * Trend of figures with bounds, by a regression weighted with 1 / se^2.
   *
   * @param points of one table, oldest first; the last five count
   * @return empty for fewer than five points or one without uncertainty
   */
  public static Optional<Trend> ofFigures(List<Point> points) {
    if (points.size() < POINTS) {
      return Optional.empty();
    }
    List<Point> recent = points.subList(points.size() - POINTS, points.size());
    if (recent.stream().anyMatch(point -> point.figure().error() == 0)) {
      return Optional.empty();
    }
    Line line = Line.through(recent);
    boolean steady =
        IntStream.range(0, POINTS)
            .mapToObj(left -> Line.through(without(recent, left)))
            .allMatch(other -> Math.signum(other.slope()) == Math.signum(line.slope()));
    return Optional.of(
        new Trend(line.slope(), line.chiSquared(), steady && line.chiSquared() > LIMIT));
  }

  /**
   * Trend of shares, by the chi-squared test for a linear trend in proportions.
   *
   * @return empty for fewer than five points, and where nobody or everybody has the trait
   */
  public static Optional<Trend> ofShares(List<Share> shares) {
    if (shares.size() < POINTS) {
      return Optional.empty();
    }
    List<Share> recent = shares.subList(shares.size() - POINTS, shares.size());
    Sums sums = Sums.of(recent);
    if (sums.events() == 0 || recent.stream().anyMatch(share -> share.events() >= share.people())) {
      return Optional.empty();
    }
    boolean steady =
        IntStream.range(0, POINTS)
            .mapToObj(left -> Sums.of(without(recent, left)))
            .allMatch(other -> Math.signum(other.slope()) == Math.signum(sums.slope()));
    return Optional.of(
        new Trend(sums.slope(), sums.chiSquared(), steady && sums.chiSquared() > LIMIT));
  }

  private static <T> List<T> without(List<T> all, int left) {
    return IntStream.range(0, all.size()).filter(i -> i != left).mapToObj(all::get).toList();
  }

  private record Line(double slope, double chiSquared) {
    static Line through(List<Point> points) {
      double weights = 0;
      double years = 0;
      double values = 0;
      for (Point point : points) {
        double weight = weight(point);
        weights += weight;
        years += weight * point.year();
        values += weight * point.figure().value();
      }
      double meanYear = years / weights;
      double meanValue = values / weights;
      double spread = 0;
      double together = 0;
      for (Point point : points) {
        double away = point.year() - meanYear;
        spread += weight(point) * away * away;
        together += weight(point) * away * (point.figure().value() - meanValue);
      }
      return new Line(together / spread, together * together / spread);
    }

    private static double weight(Point point) {
      return 1 / (point.figure().error() * point.figure().error());
    }
  }

  /** Sums over the years: events, people, and both times the year and its square. */
  private record Sums(
      double events, double people, double eventYears, double peopleYears, double peopleSquares) {
    static Sums of(List<Share> shares) {
      double first = shares.getFirst().year();
      double events = 0;
      double people = 0;
      double eventYears = 0;
      double peopleYears = 0;
      double peopleSquares = 0;
      for (Share share : shares) {
        double year = share.year() - first;
        events += share.events();
        people += share.people();
        eventYears += share.events() * year;
        peopleYears += share.people() * year;
        peopleSquares += share.people() * year * year;
      }
      return new Sums(events, people, eventYears, peopleYears, peopleSquares);
    }

    /** N S_cx - C S_nx. */
    private double together() {
      return people * eventYears - events * peopleYears;
    }

    /** N S_nxx - S_nx^2. */
    private double spread() {
      return people * peopleSquares - peopleYears * peopleYears;
    }

    double slope() {
      return together() / spread();
    }

    double chiSquared() {
      return people * together() * together() / (events * (people - events) * spread());
    }
  }
}
