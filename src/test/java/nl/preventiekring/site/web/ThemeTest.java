// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {
  @Test
  void classesOfTheTokensAreFoundOnce() {
    String css =
        """
        .haven-theme { --a: 1px }
        @media (min-width: 20em) { .haven-theme, .haven-theme--groot { --a: 2px } }
        """;
    assertThat(new Theme(css).classes()).isEqualTo("haven-theme haven-theme--groot");
  }

  @Test
  void otherClassesAndCommentsAreNoTheme() {
    String css =
        "/* .oude-theme { } */ .button { color: red } .thema-themed { } :root { --a: 1px }";
    assertThat(new Theme(css).classes()).isEmpty();
  }

  @Test
  void markChangesWithTheContent() {
    assertThat(new Theme(":root{}").mark())
        .isEqualTo(new Theme(":root{}").mark())
        .isNotEqualTo(new Theme(":root{--a:1}").mark());
  }
}
