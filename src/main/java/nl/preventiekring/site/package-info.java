// SPDX-License-Identifier: EUPL-1.2
/**
 * Layout, navigation, home, error pages, language and the root command. The only module that sees
 * all others.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "shared",
      "platform",
      "paper",
      "account",
      "region",
      "indicator",
      "opendata",
      "profile"
    })
package nl.preventiekring.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
