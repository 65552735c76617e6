package nl.preventiekring.platform;

/** Opens the product for a sub-command. */
@FunctionalInterface
public interface WorkbenchOpener {
  Workbench open(Home home);
}
