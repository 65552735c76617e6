// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata;

/** Somebody stopped the import; nothing was stored. */
public final class ImportCancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
