// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A feature of a GeoJSON file as it stands there.
 *
 * @param number in the file, from 1
 * @param properties those with a plain value, as text
 * @param type of the geometry; empty where there is none
 */
record RawShape(long number, Map<String, String> properties, String type, Nested coordinates) {
  private static final Nested NOTHING = new Nested.Group(List.of());

  /** The property, also where it is blank; empty where the feature does not have it. */
  Optional<String> property(String name) {
    return Optional.ofNullable(properties.get(name)).map(String::strip);
  }

  /** Reads the object that the parser stands at the start of. */
  static RawShape read(JsonParser json, long number) {
    Map<String, String> properties = new HashMap<>();
    String type = "";
    Nested coordinates = NOTHING;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("properties") && value == JsonToken.START_OBJECT) {
        readProperties(json, properties);
      } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String part = json.currentName();
          JsonToken partValue = json.nextToken();
          if (part.equals("type")) {
            type = String.valueOf(json.getValueAsString());
          } else if (part.equals("coordinates") && partValue == JsonToken.START_ARRAY) {
            coordinates = Nested.read(json);
          } else {
            json.skipChildren();
          }
        }
      } else {
        json.skipChildren();
      }
    }
    return new RawShape(number, properties, type, coordinates);
  }

  private static void readProperties(JsonParser json, Map<String, String> properties) {
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        properties.put(name, json.getString());
      } else {
        json.skipChildren();
      }
    }
  }
}
