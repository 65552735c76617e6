// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.shared;

/** A constant that the API writes as a word of its own, in Dutch as all its names. */
public interface Worded {
  String word();
}
