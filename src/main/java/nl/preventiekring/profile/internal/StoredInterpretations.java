// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.InterpretationId;
import nl.preventiekring.profile.InterpretationNotFound;
import nl.preventiekring.profile.InterpretationRefused;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.profile.model.InterpretationRules;
import nl.preventiekring.region.AreaId;
import org.springframework.stereotype.Service;

/** Keeps interpretations that follow the rules; each change is one statement. */
@Service
class StoredInterpretations implements Interpretations {
  private final InterpretationStore store;
  private final Clock clock;

  StoredInterpretations(InterpretationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Interpretation write(AreaId area, Interpretation.Content content, PersonId author) {
    for (InterpretationRefused refused : check(content)) {
      throw refused;
    }
    Interpretation written =
        new Interpretation(
            new InterpretationId(UUID.randomUUID()),
            area,
            content,
            author,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.insert(written);
    return written;
  }

  @Override
  public List<InterpretationRefused> check(Interpretation.Content content) {
    return InterpretationRules.broken(content);
  }

  @Override
  public void remove(InterpretationId id) {
    requireOne(id, store.remove(id, clock.instant()));
  }

  @Override
  public Interpretation restore(InterpretationId id) {
    requireOne(id, store.restore(id));
    return find(id).orElseThrow(() -> new InterpretationNotFound(id.toString()));
  }

  private static void requireOne(InterpretationId id, int rows) {
    if (rows != 1) {
      throw new InterpretationNotFound(id.toString());
    }
  }

  @Override
  public Optional<Interpretation> find(InterpretationId id) {
    return store.find(id, false);
  }

  @Override
  public Optional<Interpretation> findRemoved(InterpretationId id) {
    return store.find(id, true);
  }

  @Override
  public List<Interpretation> list(AreaId area) {
    return store.list(area);
  }

  @Override
  public String state(AreaId area) {
    return store.state(area);
  }
}
