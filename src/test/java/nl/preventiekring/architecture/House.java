// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.preventiekring.support.RepositoryRoot;

/**
 * A root package whose direct sub-packages are modules.
 *
 * @param rootPackage without a dot at the end
 * @param modules each imports only those before it
 */
record House(String rootPackage, List<String> modules) {
  /** The house we live in; ARCHITECTURE.md shows the same list. */
  static final House PRODUCT =
      new House(
          "nl.preventiekring",
          List.of(
              "shared",
              "platform",
              "paper",
              "account",
              "region",
              "indicator",
              "opendata",
              "profile",
              "publication",
              "site"));

  /** A small house in which every rule is broken once. */
  static final House OFFENDERS =
      new House("nl.preventiekring.architecture.offenders", List.of("lower", "upper", "bare"));

  static final Path MAIN = RepositoryRoot.path().resolve("src/main");

  private static final class Imported {
    private static final JavaClasses PRODUCT =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(House.PRODUCT.rootPackage);
    private static final JavaClasses OFFENDERS =
        new ClassFileImporter().importPackages(House.OFFENDERS.rootPackage);
  }

  JavaClasses classes() {
    return equals(PRODUCT) ? Imported.PRODUCT : Imported.OFFENDERS;
  }

  /** The module that a class belongs to; empty for what is not ours and for the root package. */
  Optional<String> moduleOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(rootPackage + ".")) {
      return Optional.empty();
    }
    String rest = name.substring(rootPackage.length() + 1);
    return Optional.of(rest.split("\\.", 2)[0]);
  }

  /** Whether a class stands in the root package of its module, where others may see it. */
  boolean isFrontDoor(JavaClass type) {
    return moduleOf(type)
        .map(module -> type.getPackageName().equals(rootPackage + "." + module))
        .orElse(false);
  }

  /** Classes of ours that a person wrote, without what the compiler adds for package-info. */
  List<JavaClass> writtenClasses() {
    return classes().that(DescribedPredicate.describe("are written", House::isWritten)).stream()
        .toList();
  }

  private static boolean isWritten(JavaClass type) {
    return !type.getSimpleName().isEmpty() && !type.getSimpleName().equals("package-info");
  }
}
