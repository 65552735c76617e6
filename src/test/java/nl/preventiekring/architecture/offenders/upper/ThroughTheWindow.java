// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.upper;

import nl.preventiekring.architecture.offenders.lower.internal.LowerSecret;

/** Uses a room of another module. */
record ThroughTheWindow(LowerSecret secret) {}
