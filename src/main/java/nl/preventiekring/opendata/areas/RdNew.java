// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import org.locationtech.jts.geom.Coordinate;

/**
 * The Dutch national grid RD New (EPSG:28992), in metres, turned into degrees WGS84.
 *
 * <p>By the approximation polynomials of F.H. Schreutelkamp and G.L. Strang van Hees,
 * "Benaderingsformules voor de transformatie tussen RD- en WGS84-kaartcoördinaten", Geodesia 43
 * (2001), pp. 64-69: within the Netherlands about a quarter of a metre off, far less than a screen
 * shows. Not for measuring land.
 */
final class RdNew {
  /** The tower in Amersfoort that the grid starts from. */
  private static final double X0 = 155_000;

  private static final double Y0 = 463_000;
  private static final double LATITUDE0 = 52.15517440;
  private static final double LONGITUDE0 = 5.38720621;

  /** A term in seconds of arc: factor times dx to the power p times dy to the power q. */
  private record Term(int p, int q, double factor) {
    double at(double dx, double dy) {
      return factor * Math.pow(dx, p) * Math.pow(dy, q);
    }
  }

  private static final Term[] LATITUDE = {
    new Term(0, 1, 3235.65389),
    new Term(2, 0, -32.58297),
    new Term(0, 2, -0.24750),
    new Term(2, 1, -0.84978),
    new Term(0, 3, -0.06550),
    new Term(2, 2, -0.01709),
    new Term(1, 0, -0.00738),
    new Term(4, 0, 0.00530),
    new Term(2, 3, -0.00039),
    new Term(4, 1, 0.00033),
    new Term(1, 1, -0.00012)
  };

  private static final Term[] LONGITUDE = {
    new Term(1, 0, 5260.52916),
    new Term(1, 1, 105.94684),
    new Term(1, 2, 2.45656),
    new Term(3, 0, -0.81885),
    new Term(1, 3, 0.05594),
    new Term(3, 1, -0.05607),
    new Term(0, 1, 0.01199),
    new Term(3, 2, -0.00256),
    new Term(1, 4, 0.00128),
    new Term(0, 2, 0.00022),
    new Term(2, 0, -0.00022),
    new Term(5, 0, 0.00026)
  };

  private RdNew() {}

  /** Longitude and latitude of a point of the grid. */
  static Coordinate toDegrees(Coordinate metres) {
    double dx = (metres.x - X0) * 1e-5;
    double dy = (metres.y - Y0) * 1e-5;
    return new Coordinate(
        LONGITUDE0 + sum(LONGITUDE, dx, dy) / 3600, LATITUDE0 + sum(LATITUDE, dx, dy) / 3600);
  }

  private static double sum(Term[] terms, double dx, double dy) {
    double sum = 0;
    for (Term term : terms) {
      sum += term.at(dx, dy);
    }
    return sum;
  }
}
