// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The value of {@code coordinates} in GeoJSON: points in arrays in arrays. */
sealed interface Nested {
  record Point(Coordinate at) implements Nested {}

  record Group(List<Nested> parts) implements Nested {}

  /** Reads the array that the parser stands at the start of; anything else in it is left out. */
  static Nested read(JsonParser json) {
    JsonToken token = json.nextToken();
    if (token.isNumeric()) {
      return readPoint(json);
    }
    List<Nested> parts = new ArrayList<>();
    for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
      if (token == JsonToken.START_ARRAY) {
        parts.add(read(json));
      } else {
        json.skipChildren();
      }
    }
    return new Group(parts);
  }

  /** Height and more behind the first two numbers are not used. */
  private static Nested readPoint(JsonParser json) {
    double x = json.getDoubleValue();
    double y = Double.NaN;
    JsonToken token = json.nextToken();
    if (token.isNumeric()) {
      y = json.getDoubleValue();
      token = json.nextToken();
    }
    while (token != JsonToken.END_ARRAY) {
      json.skipChildren();
      token = json.nextToken();
    }
    return new Point(new Coordinate(x, y));
  }
}
