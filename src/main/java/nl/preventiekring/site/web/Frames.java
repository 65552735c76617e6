// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Makes the frame of a request. Who is signed in stands in the database; all else is in memory. The
 * page that tells of a fault in the server does without a person, because the database may be the
 * fault.
 */
@Component
class Frames {
  private final Areas areas;
  private final Figures figures;
  private final Indicators indicators;
  private final Themes themes;
  private final String version = version();

  Frames(Areas areas, Figures figures, Indicators indicators, Themes themes) {
    this.areas = areas;
    this.figures = figures;
    this.indicators = indicators;
    this.themes = themes;
  }

  Frame frame(HttpServletRequest request, Locale locale) {
    Language language = Language.of(locale);
    String path = path(request);
    boolean faulty = isFault(request);
    return new Frame(
        language.code(),
        language.other().code(),
        language.other().ownName(),
        inLanguage(request, path, language.other()),
        section(path),
        !path.equals("/") && !path.startsWith("/zoeken"),
        !faulty && request.getUserPrincipal() != null,
        !faulty && request.isUserInRole("ADMINISTRATOR"),
        isAboutDemonstration(request, path) && holdsDemonstration(),
        themes.current(),
        credits(),
        version);
  }

  private static boolean isFault(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
        && status >= 500;
  }

  /** The address that was asked for, also when an error page answers. */
  private static String path(HttpServletRequest request) {
    Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return asked == null ? request.getRequestURI() : asked.toString();
  }

  private static String inLanguage(HttpServletRequest request, String path, Language language) {
    String query = request.getMethod().equals("GET") ? request.getQueryString() : "";
    return UriComponentsBuilder.fromPath(path)
        .query(query == null ? "" : query)
        .replaceQueryParam(LanguageConfiguration.PARAMETER, language.code())
        .build()
        .toUriString();
  }

  /** The first page, which shows what is loaded, and pages of fictional areas. */
  private static boolean isAboutDemonstration(HttpServletRequest request, String path) {
    String fictional = Division.EXAMPLE + "-";
    String query = request.getQueryString();
    return path.equals("/")
        || path.contains("/" + fictional)
        || (query != null && query.contains(fictional));
  }

  private boolean holdsDemonstration() {
    return areas.listDivisions().stream().anyMatch(Division::isFictional);
  }

  private static String section(String path) {
    if (path.startsWith("/gebieden")) {
      return "areas";
    }
    if (path.startsWith("/indicatoren")) {
      return "indicators";
    }
    if (path.startsWith("/vragen") || path.startsWith("/werk/vragen")) {
      return "questions";
    }
    return path.startsWith("/beheer") ? "manage" : "";
  }

  private List<String> credits() {
    return figures.cube().divisions().stream()
        .filter(division -> !division.isFictional())
        .flatMap(division -> figures.cube().slices(division).stream())
        .map(slice -> slice.key().table())
        .distinct()
        .map(indicators::findTable)
        .flatMap(Optional::stream)
        .map(table -> table.credit() + " (" + table.licence() + ")")
        .distinct()
        .sorted()
        .toList();
  }

  /** What the build wrote down of itself. */
  private static String version() {
    Properties build = new Properties();
    try (InputStream file = Frames.class.getResourceAsStream("/build.properties")) {
      if (file != null) {
        build.load(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "0");
  }
}
