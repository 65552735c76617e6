// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves the rooms {@code web} and {@code rest} out where there is no web server. */
record WithoutPages(WebApplicationType type)
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    if (type == WebApplicationType.NONE) {
      context.getBeanFactory().registerSingleton("withoutPages", new Filter());
    }
  }

  private static final class Filter extends TypeExcludeFilter {
    private static final Pattern ROOM =
        Pattern.compile("nl\\.preventiekring\\.\\w+\\.(web|rest)\\..*");

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
      return ROOM.matcher(reader.getClassMetadata().getClassName()).matches();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Filter;
    }

    @Override
    public int hashCode() {
      return Filter.class.hashCode();
    }
  }
}
