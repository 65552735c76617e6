// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

/** Opens the product for a sub-command. */
@FunctionalInterface
public interface WorkbenchOpener {
  Workbench open(Home home);
}
