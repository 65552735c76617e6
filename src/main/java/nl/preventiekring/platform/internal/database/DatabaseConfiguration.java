// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pool of connections, always as the app role. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  @Bean
  HikariDataSource dataSource(DatabaseAccess access) {
    var config = new HikariConfig();
    config.setPoolName("preventiekring");
    config.setJdbcUrl(access.url());
    config.setUsername(access.app().user());
    config.setPassword(access.app().password());
    // a server that is gone is noticed, and its locks are let go
    config.addDataSourceProperty("tcpKeepAlive", "true");
    config.setMaximumPoolSize(16);
    config.setMinimumIdle(2);
    config.setConnectionTimeout(10_000);
    return new HikariDataSource(config);
  }
}
