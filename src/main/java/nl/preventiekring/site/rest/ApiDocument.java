// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.Settings.Variable;
import nl.preventiekring.shared.Paging;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the OpenAPI document is not about one resource. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {
  private static final String BASE = "/api/v1";
  private static final String MAILTO = "mailto:";

  private static final Map<String, String> ERRORS =
      Map.of(
          "400", "De vraag klopt niet; `fouten` noemt alles wat er mis is.",
          "404", "Bestaat niet, of niet meer; `vervallen` zegt wat er van een gebied werd.",
          "406", "Er is alleen JSON.",
          "500", "Fout bij ons.");

  @Bean
  OpenAPI document(ObjectProvider<Settings> settings) {
    Settings set = settings.getIfAvailable(() -> new Settings(Map.of()));
    String address = set.publicUrl().map(URI::toString).orElse("");
    return new OpenAPI()
        .info(
            new Info()
                .title("Preventiekring")
                .version(ApiDoor.VERSION)
                .description(
                    """
                    Gezondheidscijfers van gemeenten, wijken en buurten, met de herkomst van elk cijfer. Alleen lezen, \
                    zonder aanmelden. Gebieden van de indeling `Voorbeeld-…` zijn verzonnen. De pagina `/api` geeft \
                    uitleg met voorbeelden.\
                    """)
                .contact(contact(set, address)))
        .servers(List.of(new Server().url(address + BASE)));
  }

  /** Only who runs the product has an address, and says so in the settings. */
  private static Contact contact(Settings settings, String address) {
    Contact contact = new Contact().name("Beheer van deze installatie");
    if (!address.isEmpty()) {
      contact.url(address + "/over");
    }
    settings
        .value(Variable.PREVENTIEKRING_SECURITY_CONTACT)
        .filter(where -> where.startsWith(MAILTO))
        .ifPresent(where -> contact.email(where.substring(MAILTO.length())));
    return contact;
  }

  @Bean
  ModelConverter recordSchemas() {
    return new RecordSchemas();
  }

  @Bean
  OpenApiCustomizer everyOperation() {
    return document -> {
      problemSchemas().forEach(document.getComponents()::addSchemas);
      document.setPaths(relative(document.getPaths()));
      document
          .getPaths()
          .values()
          .forEach(path -> path.readOperations().forEach(ApiDocument::complete));
    };
  }

  private static Map<String, Schema> problemSchemas() {
    return ModelConverters.getInstance(true).readAll(new AnnotatedType(Probleem.class));
  }

  /** The address of the server holds the version; the paths do not repeat it. */
  private static Paths relative(Paths paths) {
    Paths relative = new Paths();
    paths.forEach((path, item) -> relative.addPathItem(path.substring(BASE.length()), item));
    return relative;
  }

  private static void complete(Operation operation) {
    if (operation.getParameters() != null) {
      operation.getParameters().forEach(ApiDocument::explain);
    }
    operation.getResponses().values().forEach(answer -> answer.setDescription("Het antwoord."));
    ERRORS.keySet().stream()
        .sorted()
        .forEach(status -> operation.getResponses().addApiResponse(status, problem(status)));
    operation.getResponses().values().forEach(ApiDocument::version);
  }

  private static void explain(Parameter parameter) {
    if (parameter.getName().equals(Paging.PAGE)) {
      parameter.description("Welke bladzijde, vanaf 1.").schema(number(1)).example(1);
    } else if (parameter.getName().equals(Paging.SIZE)) {
      parameter.description("Hoeveel op een bladzijde, hooguit 1000.").schema(number(100));
      parameter.example(100);
    }
  }

  private static Schema<Number> number(int usual) {
    Schema<Number> schema = new IntegerSchema();
    schema.setDefault(usual);
    schema.setMinimum(BigDecimal.ONE);
    return schema;
  }

  private static ApiResponse problem(String status) {
    return new ApiResponse()
        .description(ERRORS.getOrDefault(status, ""))
        .content(
            new Content()
                .addMediaType(
                    "application/problem+json",
                    new MediaType().schema(new Schema<>().$ref("#/components/schemas/Probleem"))));
  }

  private static void version(ApiResponse answer) {
    answer.addHeaderObject(
        "API-Version",
        new Header().description("Versie van de API.").schema(new StringSchema().example("1.0.0")));
  }
}
