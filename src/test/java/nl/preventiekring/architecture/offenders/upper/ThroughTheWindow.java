package nl.preventiekring.architecture.offenders.upper;

import nl.preventiekring.architecture.offenders.lower.internal.LowerSecret;

/** Uses a room of another module. */
record ThroughTheWindow(LowerSecret secret) {}
