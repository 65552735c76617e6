package nl.preventiekring.profile.web;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.region.Area;
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
  private final String process;

  PageMark(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.process = Long.toString(clock.millis(), Character.MAX_RADIX);
  }

  String of(Area area, AgeBand ages, Locale locale, @Nullable Principal reader) {
    return "W/\""
        + String.join(
            "-",
            process,
            profiles.version(),
            area.id().toString(),
            ages.toString(),
            locale.getLanguage(),
            reader == null ? "anybody" : Integer.toHexString(reader.getName().hashCode()))
        + "\"";
  }
}
