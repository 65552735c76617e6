// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.preventiekring.shared.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Says of what the API answers what its code says: nothing else is in a record, what cannot be null
 * is always there, and a constant is one of its words.
 */
class RecordSchemas implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    JavaType java = Json.mapper().constructType(type.getType());
    if (java != null && Worded.class.isAssignableFrom(java.getRawClass())) {
      return words(java.getRawClass());
    }
    Schema<?> answer = chain.next().resolve(type, context, chain);
    if (answer != null && java != null && isOurs(java.getRawClass())) {
      tighten(java.getRawClass(), answer, context);
    }
    return answer;
  }

  private static Schema<?> words(Class<?> type) {
    JsonSchema schema = new JsonSchema();
    schema.addType("string");
    Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Worded) constant).word())
        .forEach(schema::addEnumItemObject);
    return schema;
  }

  private static boolean isOurs(Class<?> type) {
    return type.isRecord() && type.getPackageName().startsWith("nl.preventiekring.");
  }

  private static void tighten(Class<?> type, Schema<?> answer, ModelConverterContext context) {
    String reference = answer.get$ref();
    Schema<?> schema =
        reference == null
            ? answer
            : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    if (schema != null && schema.getProperties() != null) {
      schema.setRequired(required(type));
      schema.setAdditionalProperties(Boolean.FALSE);
    }
  }

  private static List<String> required(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
        .map(RecordSchemas::name)
        .toList();
  }

  private static String name(RecordComponent component) {
    JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null ? component.getName() : named.value();
  }
}
