// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import nl.preventiekring.shared.Worded;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes constants as their words in answers, and in answers only. */
@Configuration(proxyBeanMethods = false)
class WordedJson {
  @Bean
  JsonMapperBuilderCustomizer wordsInAnswers() {
    return builder -> builder.addModule(new SimpleModule("words").addSerializer(new Words()));
  }

  private static final class Words extends StdSerializer<Worded> {
    Words() {
      super(Worded.class);
    }

    @Override
    public void serialize(Worded constant, JsonGenerator json, SerializationContext context) {
      json.writeString(constant.word());
    }
  }
}
