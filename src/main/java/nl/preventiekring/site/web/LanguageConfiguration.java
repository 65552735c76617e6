// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/**
 * The language of a page: the one just chosen ({@code ?taal=en}), else the one chosen before (a
 * cookie), else the one the browser prefers, else Dutch. No session is needed.
 */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {
  static final String PARAMETER = "taal";
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver = new CookieLocaleResolver(PARAMETER);
    resolver.setCookieMaxAge(A_YEAR);
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(LanguageConfiguration::preferred);
    return resolver;
  }

  private static Locale preferred(HttpServletRequest request) {
    List<Locale> locales =
        request.getHeader("Accept-Language") == null
            ? List.of()
            : Collections.list(request.getLocales());
    return Language.firstOf(locales).locale();
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new LanguageChoice(localeResolver())).excludePathPatterns("/api/v1/**");
  }

  /** Keeps the choice of the reader; anything that is no language of ours changes nothing. */
  private record LanguageChoice(LocaleResolver resolver) implements HandlerInterceptor {
    @Override
    public boolean preHandle(
        HttpServletRequest request, HttpServletResponse response, Object handler) {
      Optional.ofNullable(request.getParameter(PARAMETER))
          .flatMap(Language::find)
          .ifPresent(language -> resolver.setLocale(request, response, language.locale()));
      response.addHeader("Vary", "Cookie, Accept-Language");
      return true;
    }
  }
}
