// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.region.AreaId;

/** Front door to what people wrote about the figures of areas. Everybody may read it. */
public interface Interpretations {
  /** Throws {@link InterpretationRefused} where a rule from P.411 to P.414 is broken. */
  Interpretation write(AreaId area, Interpretation.Content content, PersonId author);

  /** The rules that this content would break; empty where none. */
  List<InterpretationRefused> check(Interpretation.Content content);

  /** From now on it is as if it never was, until it is restored. */
  void remove(InterpretationId id);

  /** Takes a removal back. Throws {@link InterpretationNotFound} where nothing was removed. */
  Interpretation restore(InterpretationId id);

  Optional<Interpretation> find(InterpretationId id);

  /** An interpretation that was removed and can be restored. */
  Optional<Interpretation> findRemoved(InterpretationId id);

  /**
   * Of one area: stories first, then by figure, then what no figure tells; newest first and at most
   * 200.
   */
  List<Interpretation> list(AreaId area);

  /** Another text as soon as anything about this area was written, removed or restored. */
  String state(AreaId area);
}
