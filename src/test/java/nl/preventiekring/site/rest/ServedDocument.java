// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.preventiekring.support.Visitor;
import nl.preventiekring.support.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI document as the server gives it, and whether answers keep to it. */
final class ServedDocument {
  static final String ADDRESS = "/api/v1/openapi.json";
  private static final String PLACE = "https://example.org/openapi.json";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final JsonNode tree;
  private final SchemaRegistry schemas;

  private ServedDocument(String json) {
    this.tree = MAPPER.readTree(json);
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(PLACE, json)));
  }

  static ServedDocument fetch(Visitor visitor) {
    return new ServedDocument(visitor.get(ADDRESS).body());
  }

  JsonNode tree() {
    return tree;
  }

  /** All operations by the name that the document gives them. */
  TreeSet<String> operations() {
    TreeSet<String> names = new TreeSet<>();
    paths().forEach(path -> names.add(operation(path).path("operationId").stringValue()));
    return names;
  }

  /** The name of the operation that answers an address. */
  String operationAt(String address) {
    return operation(pathOf(address).orElseThrow()).path("operationId").stringValue();
  }

  /** What of an answer the document does not allow; an undocumented status or kind is a fault. */
  List<String> faults(String address, Answer answer) {
    String path = pathOf(address).orElse(paths().findFirst().orElseThrow());
    String kind = answer.header("Content-Type").replaceFirst(";.*", "");
    String pointer =
        "/paths/%s/get/responses/%d/content/%s/schema"
            .formatted(escaped(path), answer.status(), escaped(kind));
    if (tree.at(pointer).isMissingNode()) {
      return List.of("the document does not know " + answer.status() + " " + kind + " of " + path);
    }
    return faults(pointer, answer.body());
  }

  private List<String> faults(String pointer, String body) {
    Schema schema = schemas.getSchema(SchemaLocation.of(PLACE + "#" + encoded(pointer)));
    return schema
        .validate(
            MAPPER.readTree(body),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private Optional<String> pathOf(String address) {
    String asked = address.replaceFirst("\\?.*", "").replaceFirst("^/api/v1", "");
    return paths().filter(path -> asked.matches(path.replaceAll("\\{[^}]+}", "[^/]+"))).findFirst();
  }

  private Stream<String> paths() {
    return tree.path("paths").propertyNames().stream();
  }

  private JsonNode operation(String path) {
    return tree.path("paths").path(path).path("get");
  }

  private static String escaped(String part) {
    return part.replace("~", "~0").replace("/", "~1");
  }

  private static String encoded(String pointer) {
    return pointer.replace("{", "%7B").replace("}", "%7D").replace("+", "%2B");
  }
}
