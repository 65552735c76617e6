// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.lower;

/** Innocent. */
public record LowerDoor(String name) {}
