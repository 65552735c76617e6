// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.architecture.offenders.lower.internal;

/** Public because rooms are packages; meant for its own module. */
public record LowerSecret(String name) {}
