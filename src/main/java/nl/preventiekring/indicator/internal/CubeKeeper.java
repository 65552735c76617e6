// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.internal.SliceStore.InForce;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.platform.Reloading;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.DivisionsWithFigures;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Holds the cube that pages read and swaps it whole when the generation rises. Cells of releases
 * that stay in force are kept, so that a small release beside a national one is read in no time.
 */
@Component
class CubeKeeper implements Figures, DivisionsWithFigures {
  static final String GENERATION = "figures";

  private final SliceStore store;
  private final Indicators indicators;
  private final Generations generations;
  private final Reloading<LoadedCube> cube;

  CubeKeeper(
      SliceStore store,
      Indicators indicators,
      Generations generations,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.indicators = indicators;
    this.generations = generations;
    this.cube = new Reloading<>(generations, GENERATION, transactions, this::load);
  }

  @Override
  public FigureCube cube() {
    return cube.get();
  }

  @Override
  public Set<Division> divisionsWithFigures() {
    return cube().divisions();
  }

  boolean isLoaded() {
    return cube.isLoaded();
  }

  /** Part of the caller's transaction; a process that shows no figures does not load them. */
  void change() {
    cube.change();
  }

  private LoadedCube load(Optional<LoadedCube> former) {
    long generation = generations.current(GENERATION);
    List<InForce> inForce = store.listInForce();
    Set<InForce> wanted = new HashSet<>(inForce);
    Map<InForce, Slice> known = new HashMap<>(former.map(LoadedCube::read).orElse(Map.of()));
    known.keySet().retainAll(wanted);
    Set<ReleaseId> unread = new HashSet<>();
    inForce.stream()
        .filter(key -> !known.containsKey(key))
        .forEach(key -> unread.add(key.release()));
    if (!unread.isEmpty()) {
      store.read(unread, slice -> keep(slice, wanted, known));
    }
    return LoadedCube.of(generation, known, indicators.listIndicators());
  }

  private static void keep(Slice slice, Set<InForce> wanted, Map<InForce, Slice> known) {
    InForce key = new InForce(slice.release(), slice.key());
    if (wanted.contains(key)) {
      known.put(key, slice);
    }
  }
}
