// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.Optional;
import nl.preventiekring.region.AreaCode;
import org.locationtech.jts.geom.Geometry;

/**
 * The boundary of one area as a file gives it.
 *
 * @param geometry multipolygon, longitude and latitude in degrees WGS84
 */
public record Shape(AreaCode code, Optional<String> name, Geometry geometry) {}
