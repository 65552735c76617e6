// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import java.time.Clock;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.CurrentUser;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.util.unit.DataSize;

/** Who may see which page, and what browsers may do with it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebSecurity {
  /** Everything from our own server, nothing inline, nobody around it. */
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String PERMISSIONS =
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(),"
          + " magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

  private static final int YEAR_SECONDS = 365 * 24 * 3600;

  @Bean
  SecurityContextRepository personContexts(Accounts accounts, Clock clock) {
    return new PersonContexts(accounts, clock);
  }

  @Bean
  CsrfTokenRepository csrfTokens() {
    return new CsrfCookie();
  }

  /** Sign-in is SignIns' work; without this bean Spring Boot would make up a user of its own. */
  @Bean
  AuthenticationManager nobodyElse() {
    return authentication -> {
      throw new ProviderNotFoundException("people sign in at /aanmelden");
    };
  }

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      SecurityContextRepository contexts,
      CsrfTokenRepository csrfTokens,
      CurrentUser user,
      @Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload)
      throws Exception {
    return http.authorizeHttpRequests(pages ->
            pages
                .requestMatchers("/beheer", "/beheer/**")
                .hasAuthority(PersonContexts.ADMINISTRATOR)
                .requestMatchers("/account/wachtwoord")
                .authenticated()
                .requestMatchers(
                    "/account", "/account/**", "/factsheets", "/factsheets/**", "/werk", "/werk/**")
                .hasAuthority(PersonContexts.READER)
                .anyRequest()
                .permitAll())
        .securityContext(context -> context.securityContextRepository(contexts))
        .requestCache(cache -> cache.requestCache(new NullRequestCache()))
        .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
        .addFilterBefore(new ForeignPosts(), CsrfFilter.class)
        .addFilterBefore(new UploadGate(user, largestUpload), CsrfFilter.class)
        .exceptionHandling(closed ->
            closed
                .authenticationEntryPoint(new ToSignIn())
                .accessDeniedHandler(new NotAllowed(user)))
        .logout(out ->
            out.logoutUrl("/afmelden")
                .logoutSuccessUrl("/aanmelden?afgemeld")
                .addLogoutHandler(
                    new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, STORAGE))))
        .headers(headers -> headers(headers, user))
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, CurrentUser user) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .httpStrictTransportSecurity(
            https -> https.includeSubDomains(true).maxAgeInSeconds(YEAR_SECONDS))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
        .addHeaderWriter(new KeepingPages(user));
  }
}
