// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account;

import java.time.Instant;
import java.util.List;

/** Front door to the sessions of a person: on which computers somebody is signed in. */
public interface Sessions {
  /** Latest use first. */
  List<OpenSession> listOf(PersonId person);

  /** Ends one; nothing happens where the handle is of somebody else or of no session any more. */
  void end(PersonId person, String handle);

  void endAll(PersonId person);

  /** Ends all but the one with this session id. */
  void endOthers(PersonId person, String keptSession);

  /** The handle of the session with this id. */
  String handleOf(String sessionId);

  /**
   * @param handle names the session without giving it away
   * @param browser as {@code Firefox, Linux}; empty text where unknown
   */
  record OpenSession(String handle, Instant signedInAt, Instant lastUsedAt, String browser) {}
}
