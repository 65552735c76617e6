// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.upper;

import nl.preventiekring.architecture.offenders.lower.LowerDoor;

/** Innocent. */
public record UpperDoor(LowerDoor below) {}
