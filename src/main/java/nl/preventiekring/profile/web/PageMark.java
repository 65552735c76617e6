// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import nl.preventiekring.platform.Home;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ETag of an area page: another one as soon as anything on the page may be different. The start
 * of the process is in it because a new version of the product prints other pages.
 */
@Component
class PageMark {
  private final Profiles profiles;
  private final Interpretations interpretations;
  private final Home home;
  private final String process;

  PageMark(Profiles profiles, Interpretations interpretations, Home home, Clock clock) {
    this.profiles = profiles;
    this.interpretations = interpretations;
    this.home = home;
    this.process = Long.toString(clock.millis(), Character.MAX_RADIX);
  }

  String of(ProfiledArea area, AgeBand ages, Locale locale, @Nullable Principal reader) {
    return "W/\""
        + String.join(
            "-",
            process,
            profiles.version(),
            home.themeState(),
            area.path(),
            state(area),
            ages.toString(),
            locale.getLanguage(),
            reader == null ? "anybody" : Integer.toHexString(reader.getName().hashCode()))
        + "\"";
  }

  /** What changes without a new generation: what people write, and custom areas. */
  private String state(ProfiledArea area) {
    return switch (area) {
      case ProfiledArea.Coded coded -> interpretations.state(coded.area().id());
      case ProfiledArea.Made made ->
          Integer.toHexString(made.area().name().hashCode())
              + Integer.toHexString(made.area().neighbourhoods().hashCode());
    };
  }
}
