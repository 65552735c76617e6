// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import nl.preventiekring.profile.Profiles;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the API is reached: by anybody, from anywhere, to read only, without a session. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {
  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  private final Profiles profiles;
  private final Clock clock;

  ApiConfiguration(Profiles profiles, Clock clock) {
    this.profiles = profiles;
    this.clock = clock;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ApiQueries()).addPathPatterns("/api/v1/**");
    registry.addInterceptor(new ApiMark(profiles, clock)).addPathPatterns("/api/v1/**");
  }

  /**
   * Forms are checked by their own rules. Without this the library that the document brings along
   * would be started to look at each of them.
   */
  @Override
  public Validator getValidator() {
    return new NoConstraints();
  }

  private static final class NoConstraints implements Validator {
    @Override
    public boolean supports(Class<?> type) {
      return true;
    }

    @Override
    public void validate(Object target, Errors errors) {
      // there are none
    }
  }

  @Bean
  FilterRegistrationBean<ApiDoor> apiDoor(Problems problems) {
    FilterRegistrationBean<ApiDoor> door = new FilterRegistrationBean<>(new ApiDoor(problems));
    door.addUrlPatterns("/*");
    door.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
    door.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return door;
  }

  /** Nobody signs in here, nothing changes here: no session, no token of forms. */
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher(ApiDoor::leadsTo)
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .headers(ApiConfiguration::headers)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy ->
            policy.policyDirectives(
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.CROSS_ORIGIN))
        .httpStrictTransportSecurity(
            https -> https.includeSubDomains(true).maxAgeInSeconds(YEAR_SECONDS))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable);
  }
}
