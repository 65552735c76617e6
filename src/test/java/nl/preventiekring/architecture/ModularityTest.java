// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.preventiekring.PreventiekringApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Modules know only what stands above them in the list, through the front door. */
class ModularityTest {
  @Test
  void springModulithFindsNoViolation() {
    ApplicationModules modules = ApplicationModules.of(PreventiekringApplication.class);

    assertThatCode(modules::verify).doesNotThrowAnyException();
  }

  @Test
  void springModulithFindsTheOffenders() {
    ApplicationModules modules =
        ApplicationModules.of(House.OFFENDERS.rootPackage(), new ImportOption.OnlyIncludeTests());

    assertThat(modules.detectViolations().getMessages())
        .anyMatch(message -> message.contains("Cycle"))
        .anyMatch(message -> message.contains("LowerSecret"));
  }

  @Test
  void everyPackageUnderTheRootIsAModuleOfTheList() {
    assertThat(modulesFound(House.PRODUCT))
        .containsExactlyInAnyOrderElementsOf(House.PRODUCT.modules());
  }

  @Test
  void aPackageThatIsNotInTheListIsFound() {
    House shorter = new House(House.OFFENDERS.rootPackage(), List.of("lower", "upper"));

    assertThat(modulesFound(shorter)).contains("bare");
  }

  @Test
  void modulesNameOnlyModulesAboveThem() {
    assertThat(namedButNotAbove(House.PRODUCT)).isEmpty();
  }

  @Test
  void aModuleThatNamesOneBelowItIsFound() {
    assertThat(namedButNotAbove(House.OFFENDERS)).containsExactly("lower names upper");
  }

  @Test
  void modulesUseOnlyModulesAboveThem() {
    assertThat(usedButNotAbove(House.PRODUCT)).isEmpty();
  }

  @Test
  void aClassThatUsesAModuleBelowItIsFound() {
    assertThat(usedButNotAbove(House.OFFENDERS))
        .anyMatch(found -> found.contains("lower.LooksUp") && found.contains("upper.UpperDoor"));
  }

  private static TreeSet<String> modulesFound(House house) {
    return house.classes().stream()
        .flatMap(type -> house.moduleOf(type).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> namedButNotAbove(House house) {
    List<String> found = new ArrayList<>();
    for (String module : house.modules()) {
      List<String> above = above(house, module);
      Arrays.stream(namedBy(house, module))
          .filter(named -> !above.contains(named))
          .forEach(named -> found.add(module + " names " + named));
    }
    return found;
  }

  private static String[] namedBy(House house, String module) {
    JavaClass info =
        house.classes().stream()
            .filter(
                type -> type.getName().equals(house.rootPackage() + "." + module + ".package-info"))
            .findFirst()
            .orElse(null);
    return info == null
        ? new String[0]
        : info.getAnnotationOfType(ApplicationModule.class).allowedDependencies();
  }

  private static List<String> usedButNotAbove(House house) {
    List<String> found = new ArrayList<>();
    for (JavaClass type : house.writtenClasses()) {
      house
          .moduleOf(type)
          .ifPresent(module -> {
            List<String> allowed = new ArrayList<>(above(house, module));
            allowed.add(module);
            type.getDirectDependenciesFromSelf().stream()
                .filter(use ->
                    house
                        .moduleOf(use.getTargetClass())
                        .filter(used -> !allowed.contains(used))
                        .isPresent())
                .forEach(use -> found.add(use.getDescription()));
          });
    }
    return found;
  }

  private static List<String> above(House house, String module) {
    return house.modules().subList(0, house.modules().indexOf(module));
  }
}
