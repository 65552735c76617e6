// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.lower;

import nl.preventiekring.architecture.offenders.upper.UpperDoor;

/** Uses a module that may use ours. */
record LooksUp(UpperDoor door) {}
