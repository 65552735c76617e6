// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All text that people read is in the text files, in both languages. */
class I18nTest {
  /** A literal in Java that names a text, or the start of one that is put together. */
  private static final Pattern KEY =
      Pattern.compile("(" + String.join("|", House.PRODUCT.modules()) + ")(\\.[A-Za-z0-9-]+)+\\.?");

  @Test
  void bothLanguagesAreCompleteAndWellFormed() {
    assertThat(TextBundle.ofProduct()).isNotEmpty();
    assertThat(TextBundle.ofProduct()).flatExtracting(TextBundle::faults).isEmpty();
  }

  @Test
  void eachFaultOfATextIsFound() {
    String dutch =
        """
        region.only-dutch = Gebied
        region.apostrophe = zo'n gebied
        region.places = {0} van {1}
        region.format = {0,hoeveel}
        region.empty =
        profile.elsewhere = Profiel
        region.fine = {0} gebieden, foto''s en een accolade '{'
        """;
    String english =
        """
        region.only-english = Area
        region.apostrophe = such an area
        region.places = {0} of
        region.format = {0}
        region.empty = empty
        profile.elsewhere = Profile
        region.fine = {0} areas, photos and a brace '{'
        """;

    assertThat(TextBundle.of("region", dutch, english).faults())
        .hasSize(7)
        .anyMatch(fault -> fault.startsWith("region.only-dutch has no English"))
        .anyMatch(fault -> fault.startsWith("region.only-english has no Dutch"))
        .anyMatch(fault -> fault.startsWith("region.apostrophe has a single apostrophe"))
        .anyMatch(fault -> fault.startsWith("region.places fills other places"))
        .anyMatch(fault -> fault.startsWith("region.format is no message format"))
        .anyMatch(fault -> fault.startsWith("region.empty is empty"))
        .anyMatch(fault -> fault.startsWith("profile.elsewhere does not start"));
  }

  @Test
  void twoTextsForOneKeyAreFound() {
    assertThatIllegalStateException()
        .isThrownBy(() -> TextBundle.of("region", "region.a = x\nregion.a = y", ""))
        .withMessageContaining("region.a");
  }

  @Test
  void templatesHoldNoText() {
    assertThat(Template.ofProduct()).isNotEmpty();
    assertThat(Template.ofProduct())
        .flatExtracting(template ->
            template.literals().stream().map(text -> template.name() + ":" + text).toList())
        .isEmpty();
  }

  @Test
  void textInATemplateIsFound() {
    String markup =
        """
        <!DOCTYPE html>
        <html xmlns:th="http://www.thymeleaf.org">
        <body class="page">
          <!-- for developers -->
          <h1 th:text="#{region.title}"></h1>
          <p>Welkom</p>
          <img src="a.png" alt="Kaart">
          <p>[[#{region.intro(${page.count})}]] &middot; 2020</p>
          <p th:text="${page.count + 'gebieden'}"></p>
          <p th:text="${#messages.msg('region.called', page.name)}"></p>
          <script>let text = "no text for people";</script>
        </body>
        </html>
        """;
    Template template = Template.of("region/area.html", markup);

    assertThat(template.literals()).containsExactly("6 Welkom", "7 Kaart", "9 gebieden");
    assertThat(template.keys()).containsExactly("region.called", "region.intro", "region.title");
  }

  @Test
  void everyTextThatIsNamedExists() {
    assertThat(withoutText(namesOfProduct(), TextBundle.ofProduct())).isEmpty();
  }

  @Test
  void aTextThatIsMissingInOneLanguageIsFound() {
    TextBundle bundle =
        TextBundle.of(
            "region",
            "region.level.district = Wijk\nregion.a = a",
            "region.level.district = District");
    Stream<String> names =
        Stream.of(
            "region.level.", "region.level.district", "region.levels.", "region.a", "region.b");

    assertThat(withoutText(names, List.of(bundle)))
        .containsExactly("region.levels.", "region.a", "region.b");
  }

  @Test
  void keysInJavaAreRecognised() {
    String code =
        """
        class AreaPage {
          String key = "region.title";
          String start = "region.level." + level;
          String place = "nl.preventiekring.region";
          String table = "region.area";
        }
        """;

    assertThat(
            keysIn(
                JavaSource.of("nl/preventiekring/region/web/AreaPage.java", code),
                Set.of("region.area")))
        .containsExactly("region.title", "region.level.");
  }

  private static Stream<String> namesOfProduct() {
    Set<String> tables = SchemaBoundaryTest.tables();
    return Stream.of(
            Template.ofProduct().stream().flatMap(template -> template.keys().stream()),
            JavaSource.ofProduct().stream().flatMap(source -> keysIn(source, tables)),
            enumKeys())
        .flatMap(names -> names)
        .distinct();
  }

  private static List<String> withoutText(Stream<String> names, List<TextBundle> bundles) {
    return names.filter(name -> bundles.stream().noneMatch(bundle -> holds(bundle, name))).toList();
  }

  private static boolean holds(TextBundle bundle, String name) {
    return name.endsWith(".")
        ? bundle.keys().anyMatch(key -> key.startsWith(name) && bundle.has(key))
        : bundle.has(name);
  }

  /** The name of a table looks like the key of a text, and so does that of a host of CBS. */
  private static Stream<String> keysIn(JavaSource source, Set<String> tables) {
    return source.literals().stream()
        .map(JavaSource.Literal::text)
        .filter(text -> KEY.matcher(text).matches())
        .filter(text -> !text.endsWith(".cbs.nl"))
        .filter(text -> !tables.contains(text));
  }

  /** Enums answer the key of their text by methods such as key() and nameKey(). */
  private static Stream<String> enumKeys() {
    return House.PRODUCT.writtenClasses().stream()
        .filter(JavaClass::isEnum)
        .map(JavaClass::reflect)
        .flatMap(type -> Arrays.stream(type.getEnumConstants()))
        .flatMap(I18nTest::keysOf);
  }

  private static Stream<String> keysOf(Object constant) {
    List<String> keys = new ArrayList<>();
    for (Method method : ((Enum<?>) constant).getDeclaringClass().getDeclaredMethods()) {
      boolean answersKey =
          method.getName().matches("key|\\w+Key")
              && method.getParameterCount() == 0
              && method.getReturnType() == String.class;
      if (answersKey) {
        keys.add(call(method, constant));
      }
    }
    return keys.stream();
  }

  private static String call(Method method, Object on) {
    try {
      method.setAccessible(true);
      return (String) method.invoke(on);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(method.toString(), e);
    }
  }
}
