// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.List;

/**
 * What a module wants the person who starts the server to read below the address, such as the
 * demonstration sign-ins. A bean; asked when the server is ready.
 */
@FunctionalInterface
public interface StartMessage {
  /** Plain lines; none where there is nothing to say. */
  List<String> lines();
}
