package nl.preventiekring.indicator.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.preventiekring.indicator.FigureCube;
import nl.preventiekring.indicator.Figures;
import nl.preventiekring.indicator.Indicators;
import nl.preventiekring.indicator.ReleaseId;
import nl.preventiekring.indicator.ReleasesChanged;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.internal.SliceStore.InForce;
import nl.preventiekring.platform.Generations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the cube that pages read and swaps it whole when the generation rises. Cells of releases
 * that stay in force are kept, so that a small release beside a national one is read in no time.
 */
@Component
class CubeKeeper implements Figures {
  private final SliceStore store;
  private final Indicators indicators;
  private final Generations generations;
  private final TransactionTemplate snapshot;
  private volatile @Nullable LoadedCube cube;

  CubeKeeper(
      SliceStore store,
      Indicators indicators,
      Generations generations,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.indicators = indicators;
    this.generations = generations;
    this.snapshot = new TransactionTemplate(transactions);
    this.snapshot.setReadOnly(true);
    this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    this.snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    generations.onChange(StoredReleases.GENERATION, _ -> refreshIfLoaded());
  }

  @Override
  public FigureCube cube() {
    LoadedCube now = cube;
    return now != null ? now : refresh();
  }

  boolean isLoaded() {
    return cube != null;
  }

  /** This process sees its own change at once; other processes hear of it by the generation. */
  @TransactionalEventListener
  void on(ReleasesChanged change) {
    refreshIfLoaded();
  }

  /** A process that shows no figures, such as an import, does not load them. */
  private void refreshIfLoaded() {
    if (cube != null) {
      refresh();
    }
  }

  /** Loads the generation that the database has now; one caller at a time. */
  synchronized LoadedCube refresh() {
    LoadedCube former = cube;
    LoadedCube next = snapshot.execute(_ -> load(former));
    cube = next;
    return next;
  }

  private LoadedCube load(@Nullable LoadedCube former) {
    long generation = generations.current(StoredReleases.GENERATION);
    if (former != null && former.generation() == generation) {
      return former;
    }
    Map<InForce, Slice> known = former == null ? new HashMap<>() : index(former);
    List<InForce> inForce = store.listInForce();
    Set<InForce> wanted = new HashSet<>(inForce);
    known.keySet().retainAll(wanted);
    Set<ReleaseId> unread = new HashSet<>();
    inForce.stream()
        .filter(key -> !known.containsKey(key))
        .forEach(key -> unread.add(key.release()));
    if (!unread.isEmpty()) {
      store.read(unread, slice -> keep(slice, wanted, known));
    }
    return LoadedCube.of(generation, new ArrayList<>(known.values()), indicators.listIndicators());
  }

  private static void keep(Slice slice, Set<InForce> wanted, Map<InForce, Slice> known) {
    InForce key = new InForce(slice.release(), slice.key());
    if (wanted.contains(key)) {
      known.put(key, slice);
    }
  }

  private static Map<InForce, Slice> index(LoadedCube cube) {
    Map<InForce, Slice> slices = new HashMap<>();
    cube.byDivision()
        .values()
        .forEach(list ->
            list.forEach(slice -> slices.put(new InForce(slice.release(), slice.key()), slice)));
    return slices;
  }
}
