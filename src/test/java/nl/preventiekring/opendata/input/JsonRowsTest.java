// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.preventiekring.opendata.ImportRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRowsTest {
  @Test
  void propertiesMayStandInAnyOrder() throws IOException {
    String json =
        """
        {"value":[{"a":"x ","b":1.50},{"b":null,"a":"y"}],"odata.nextLink":"http://next"}
        """;
    assertThat(read(json))
        .containsExactly(List.of("a", "b"), List.of("x ", "1.50"), List.of("y", ""));
  }

  @Test
  void nextLinkIsFoundBeforeAndBehindTheRecords() throws IOException {
    for (String json :
        List.of(
            "{\"value\":[{\"a\":1}],\"odata.nextLink\":\"http://next\"}",
            "{\"@odata.nextLink\":\"http://next\",\"value\":[{\"a\":1}]}")) {
      assertThat(JsonShape.of("page", stream(json)).nextLink()).contains("http://next");
    }
  }

  @Test
  void annotationsOfRecordsAreNoColumns() throws IOException {
    assertThat(read("{\"value\":[{\"odata.type\":\"Cbs.OData.Topic\",\"Key\":\"A_1\"}]}"))
        .containsExactly(List.of("Key"), List.of("A_1"));
  }

  @Test
  void numberWithAnExponentIsWrittenOut() throws IOException {
    assertThat(read("{\"value\":[{\"a\":1.5E3},{\"a\":2e-2}]}"))
        .containsExactly(List.of("a"), List.of("1500"), List.of("0.02"));
  }

  @Test
  void nestedValuesDoNotPassForFigures() throws IOException {
    assertThat(read("{\"value\":[{\"a\":{\"b\":[1,2]},\"c\":3}]}").getLast())
        .containsExactly("{}", "3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[{\"a\":1,\"b\":2},{\"a\":1,\"c\":2}]}",
        "{\"value\":[{\"a\":1,\"b\":2},{\"a\":1}]}",
        "{\"value\":[{\"a\":1,\"b\":2},{\"a\":1,\"b\":2,\"c\":3}]}"
      })
  void recordWithOtherColumnsIsRefused(String json) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOfSatisfying(
            ImportRefused.class,
            refused -> {
              assertThat(refused.why()).isEqualTo(ImportRefused.Why.HEADER);
              assertThat(refused.arguments()).first().isEqualTo("page.json:2");
            });
    assertThatThrownBy(() -> JsonShape.of("page.json", stream(json)))
        .isInstanceOf(ImportRefused.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[{\"a\":1},{\"a\":",
        "{\"value\":[{\"a\":1}",
        "{\"value\":[{\"a\":1}]",
        "{\"value\":[{\"a\":1}]} and more",
        "{\"value\":[1]}",
        "<html></html>",
        "[]",
        ""
      })
  void documentThatBreaksOffOrIsNoAnswerIsAFault(String json) {
    assertThatThrownBy(() -> JsonShape.of("page.json", stream(json)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void firstColumnsAreFoundInTheStartOfADocument() {
    assertThat(JsonShape.firstColumns("{\"value\":[{\"a\":1,\"b\":2},{\"a\":"))
        .containsExactly("a", "b");
    assertThat(JsonShape.firstColumns("{\"type\":\"FeatureCollection\",\"features\":[{")).isEmpty();
    assertThat(JsonShape.firstColumns("a;b;c\n")).isEmpty();
  }

  private static List<List<String>> read(String json) throws IOException {
    List<List<String>> all = new ArrayList<>();
    try (JsonRows rows = JsonRows.open("page.json", stream(json))) {
      all.add(rows.header());
      Row row = new Row();
      while (rows.next(row)) {
        all.add(IntStream.range(0, row.size()).mapToObj(row::cell).toList());
      }
    }
    return all;
  }

  private static InputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
  }
}
