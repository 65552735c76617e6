// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What may stand in which room of a module. */
class RoomsTest {
  private static final Pattern EMPTY_NAME =
      Pattern.compile("Abstract.*|.*(Impl|Manager|Helper|Utils?|Base)");

  private static final Pattern NOT_FOR_MODELS =
      Pattern.compile(
          "org\\.springframework\\..*|java\\.sql\\..*|javax\\.sql\\..*|java\\.time\\.Clock");

  private static final Pattern ASKS_THE_TIME =
      Pattern.compile(
          "java\\.time\\.\\w+\\.now\\(.*|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(.*|java\\.util\\.Date\\.<init>\\(\\)");

  /**
   * SQL outside a Store: the platform makes the roles, the databases and the generations that the
   * stores stand on.
   */
  private static final Set<String> SQL_WITHOUT_STORE =
      Set.of("nl/preventiekring/platform/internal/");

  @Test
  void roomsAreUsedByTheirOwnModuleOnly() {
    assertThat(usesOfForeignRooms(House.PRODUCT)).isEmpty();
  }

  @Test
  void aRoomUsedByAnotherModuleIsFound() {
    assertThat(usesOfForeignRooms(House.OFFENDERS))
        .isNotEmpty()
        .allMatch(found -> found.contains("ThroughTheWindow") && found.contains("LowerSecret"));
  }

  @Test
  void modelsKnowNoSpringNoSqlAndNoClock() {
    assertThat(modelsThatKnowTooMuch(House.PRODUCT)).isEmpty();
  }

  @Test
  void aModelThatKnowsTooMuchIsFound() {
    assertThat(modelsThatKnowTooMuch(House.OFFENDERS))
        .anyMatch(found -> found.contains("org.springframework.util.StringUtils"))
        .anyMatch(found -> found.contains("java.sql.Timestamp"))
        .anyMatch(found -> found.contains("java.time.Instant.now()"));
  }

  @Test
  void sqlStandsInStoresOnly() {
    assertThat(sqlOutsideStores(JavaSource.ofProduct())).isEmpty();
  }

  @Test
  void eachPlaceWithSqlButWithoutStoreIsStillNeeded() {
    assertThat(SQL_WITHOUT_STORE)
        .allMatch(place ->
            JavaSource.ofProduct().stream()
                .filter(source -> source.name().startsWith(place))
                .anyMatch(RoomsTest::holdsSql));
  }

  @Test
  void sqlInAControllerIsFound() {
    String code =
        """
        class AreaPage {
          // select name from a comment
          String title = "select your area";
          String rows = \"""
              select name
              from region.area
              \""";
        }
        """;
    JavaSource page = JavaSource.of("nl/preventiekring/region/web/AreaPage.java", code);
    JavaSource store = JavaSource.of("nl/preventiekring/region/internal/AreaStore.java", code);

    assertThat(sqlOutsideStores(List.of(page)))
        .singleElement()
        .asString()
        .contains("AreaPage.java:4");
    assertThat(sqlOutsideStores(List.of(store))).isEmpty();
  }

  @Test
  void packagesPromiseThatNothingIsNull() {
    assertThat(packagesWithoutPromise(House.PRODUCT)).isEmpty();
  }

  @Test
  void aPackageWithoutPromiseIsFound() {
    assertThat(packagesWithoutPromise(House.OFFENDERS))
        .containsExactly(House.OFFENDERS.rootPackage() + ".bare");
  }

  @Test
  void namesSaySomething() {
    assertThat(namesThatSayNothing(House.PRODUCT)).isEmpty();
  }

  @Test
  void aNameThatSaysNothingIsFound() {
    assertThat(namesThatSayNothing(House.OFFENDERS))
        .containsExactly(House.OFFENDERS.rootPackage() + ".upper.AbstractDoorManager");
  }

  private static List<String> usesOfForeignRooms(House house) {
    return uses(house)
        .filter(use -> house.moduleOf(use.getTargetClass()).isPresent())
        .filter(use -> !house.isFrontDoor(use.getTargetClass()))
        .filter(use ->
            !house.moduleOf(use.getTargetClass()).equals(house.moduleOf(use.getOriginClass())))
        .map(Dependency::getDescription)
        .toList();
  }

  private static List<String> modelsThatKnowTooMuch(House house) {
    List<String> found = new ArrayList<>();
    uses(house)
        .filter(use -> use.getOriginClass().getPackageName().matches(".*\\.model(\\..*)?"))
        .filter(use -> NOT_FOR_MODELS.matcher(use.getTargetClass().getName()).matches())
        .map(Dependency::getDescription)
        .forEach(found::add);
    house.writtenClasses().stream()
        .filter(type -> type.getPackageName().matches(".*\\.model(\\..*)?"))
        .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
        .filter(call -> ASKS_THE_TIME.matcher(call.getTarget().getFullName()).matches())
        .map(Object::toString)
        .forEach(found::add);
    return found;
  }

  private static List<String> sqlOutsideStores(List<JavaSource> sources) {
    return sources.stream()
        .filter(source -> !source.simpleName().endsWith("Store"))
        .filter(source -> SQL_WITHOUT_STORE.stream().noneMatch(source.name()::startsWith))
        .flatMap(source ->
            source.literals().stream()
                .filter(JavaSource.Literal::isSql)
                .map(literal -> source.name() + ":" + literal.line() + " " + literal.text()))
        .toList();
  }

  private static boolean holdsSql(JavaSource source) {
    return source.literals().stream().anyMatch(JavaSource.Literal::isSql);
  }

  private static List<String> packagesWithoutPromise(House house) {
    return house.writtenClasses().stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(place ->
            place
                .tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isEmpty())
        .map(JavaPackage::getName)
        .toList();
  }

  private static List<String> namesThatSayNothing(House house) {
    return house.writtenClasses().stream()
        .filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
        .map(JavaClass::getName)
        .toList();
  }

  private static Stream<Dependency> uses(House house) {
    return house.writtenClasses().stream()
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }
}
