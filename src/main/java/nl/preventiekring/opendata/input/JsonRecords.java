// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * An OData answer, {@code {"value": [records], "odata.nextLink": "..."}}, read as a stream: one
 * record at a time, its properties in whichever order they stand. A document that breaks off is an
 * IOException.
 */
public final class JsonRecords implements Closeable {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser parser;
  private final Map<String, String> root = new LinkedHashMap<>();
  private boolean inRecords;

  private JsonRecords(JsonParser parser) {
    this.parser = parser;
  }

  /** Opens a stream; it is closed with the records. */
  public static JsonRecords open(InputStream stream) throws IOException {
    try {
      JsonRecords records = new JsonRecords(JSON.createParser(ObjectReadContext.empty(), stream));
      if (records.parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("JSON that is no object");
      }
      records.readRoot();
      return records;
    } catch (JacksonException e) {
      stream.close();
      throw readable(e);
    }
  }

  /** The next record: property to text, empty text for null; empty at the end of the document. */
  public Optional<Map<String, String>> next() throws IOException {
    try {
      if (!inRecords) {
        return Optional.empty();
      }
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        return Optional.of(record());
      }
      if (token != JsonToken.END_ARRAY) {
        throw new IOException("value holds something that is no record");
      }
      readRoot();
      return Optional.empty();
    } catch (JacksonException e) {
      throw readable(e);
    }
  }

  /**
   * A property beside the records. What stands behind them is known once {@link #next} has told
   * that there are no more.
   */
  public Optional<String> property(String name) {
    return Optional.ofNullable(root.get(name));
  }

  /** The address of the next page, in either version of OData. */
  public Optional<String> nextLink() {
    return property("odata.nextLink").or(() -> property("@odata.nextLink"));
  }

  /** Reads properties of the root up to the records, or up to the end of the document. */
  private void readRoot() throws IOException {
    inRecords = false;
    for (JsonToken token = parser.nextToken();
        token == JsonToken.PROPERTY_NAME;
        token = parser.nextToken()) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("value")) {
        inRecords = true;
        return;
      }
      root.put(name, text());
    }
    if (parser.nextToken() != null) {
      throw new IOException("more behind the end of the document");
    }
  }

  private Map<String, String> record() {
    Map<String, String> properties = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      properties.put(name, text());
    }
    return properties;
  }

  private String text() {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> "";
      case VALUE_NUMBER_FLOAT -> plain(parser.getString());
      case START_ARRAY, START_OBJECT -> {
        parser.skipChildren();
        yield "{}";
      }
      default -> parser.getString();
    };
  }

  /** The number as it stands, but 1.5E3 as 1500. */
  private static String plain(String number) {
    return number.indexOf('e') < 0 && number.indexOf('E') < 0
        ? number
        : new BigDecimal(number).toPlainString();
  }

  private static IOException readable(JacksonException e) {
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
      return cause;
    }
    String where = "line " + e.getLocation().getLineNr() + ", " + e.getLocation().getColumnNr();
    return new IOException(e.getOriginalMessage() + " (" + where + ")", e);
  }

  @Override
  public void close() {
    parser.close();
  }
}
