// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.input.InputFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads boundaries from GeoJSON as PDOK, CBS and those who pass it on write it: a collection of
 * features with {@code statcode}, {@code buurtcode}, {@code wijkcode} or {@code gemeentecode}, in
 * degrees or in the national grid.
 */
public final class ShapeReader {
  private static final Pattern FEATURES = Pattern.compile("\"Feature(Collection)?\"|\"features\"");

  /** Whether a file that begins so holds features. TopoJSON does not. */
  public boolean recognises(String head) {
    String begin = head.startsWith("\ufeff") ? head.substring(1) : head;
    return begin.stripLeading().startsWith("{") && FEATURES.matcher(begin).find();
  }

  /**
   * Reads a file to its end, shape by shape.
   *
   * @param progress hears how many bytes of the packed file were read
   * @throws ImportRefused where the file is no GeoJSON, or its coordinates are in no known system
   *     or in another one than it declares
   */
  public ShapeFile read(InputFile file, LongConsumer progress) throws IOException {
    ShapeCollecting collecting = new ShapeCollecting(file.name());
    try (InputStream stream = file.open(progress);
        JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), stream)) {
      readCollection(json, collecting);
    } catch (JacksonException e) {
      throw new ImportRefused(
          ImportRefused.Why.UNREADABLE, file.name(), String.valueOf(e.getOriginalMessage()));
    }
    return collecting.result();
  }

  private static void readCollection(JsonParser json, ShapeCollecting collecting) {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      return;
    }
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "features" -> readFeatures(json, value, collecting);
        case "crs" -> readNested(json, value, "name", collecting::declared);
        case "metadata" -> readNested(json, value, "year", collecting::year);
        default -> json.skipChildren();
      }
    }
  }

  private static void readFeatures(JsonParser json, JsonToken value, ShapeCollecting collecting) {
    if (value != JsonToken.START_ARRAY) {
      json.skipChildren();
      return;
    }
    for (long number = 1; json.nextToken() == JsonToken.START_OBJECT; number++) {
      collecting.take(RawShape.read(json, number));
    }
  }

  /** Hands on the plain value of this name, however deep it stands. */
  private static void readNested(
      JsonParser json, JsonToken value, String wanted, Consumer<String> use) {
    if (!value.isStructStart()) {
      return;
    }
    int depth = 1;
    while (depth > 0) {
      JsonToken token = json.nextToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token.isScalarValue() && wanted.equals(json.currentName())) {
        use.accept(json.getString());
      }
    }
  }
}
