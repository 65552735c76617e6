// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.platform.Reloading;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaHit;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.AreaMerge;
import nl.preventiekring.region.model.AreaRow;
import nl.preventiekring.region.model.DivisionTree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Holds the trees of all divisions; a change swaps them whole. */
@Service
class AreasInMemory implements Areas {
  private static final Comparator<Division> REAL_AND_NEWEST_FIRST =
      Comparator.comparing(Division::isFictional)
          .thenComparing(Comparator.comparingInt(Division::year).reversed())
          .thenComparing(Division::set);

  private final AreaStore store;
  private final AreaSearchStore search;
  private final TransactionTemplate transaction;
  private final Reloading<Map<Division, Held>> trees;

  AreasInMemory(
      AreaStore store,
      AreaSearchStore search,
      Generations generations,
      PlatformTransactionManager transactions) {
    this.store = store;
    this.search = search;
    this.transaction = new TransactionTemplate(transactions);
    this.trees = new Reloading<>(generations, GENERATION, transactions, this::load);
  }

  /** A tree as it was at a version of its division. */
  private record Held(long version, AreaTree tree) {}

  /** Reads the divisions that changed; the others stay as they are. */
  private Map<Division, Held> load(Optional<Map<Division, Held>> before) {
    Map<Division, Held> known = before.orElse(Map.of());
    Map<Division, Held> loaded = new HashMap<>();
    store
        .versions()
        .forEach((division, version) -> {
          Held held = known.get(division);
          loaded.put(
              division, held != null && held.version() == version ? held : read(division, version));
        });
    return Map.copyOf(loaded);
  }

  private Held read(Division division, long version) {
    return new Held(version, new DivisionTree(division, store.list(division)));
  }

  @Override
  public List<Division> listDivisions() {
    return trees.get().values().stream()
        .map(Held::tree)
        .filter(tree -> tree.size() > 0)
        .map(AreaTree::division)
        .sorted(REAL_AND_NEWEST_FIRST)
        .toList();
  }

  @Override
  public AreaTree tree(Division division) {
    Held held = trees.get().get(division);
    return held != null ? held.tree() : new DivisionTree(division, List.of());
  }

  @Override
  public AreaTree merge(Division division, Collection<AreaDraft> drafts) {
    return Objects.requireNonNull(transaction.execute(status -> mergeHere(division, drafts)));
  }

  private AreaTree mergeHere(Division division, Collection<AreaDraft> drafts) {
    store.lock(division);
    List<AreaRow> known = store.list(division);
    AreaMerge merge = AreaMerge.of(known, drafts);
    if (!merge.isEmpty()) {
      store.add(division, merge.added());
      store.change(division, merge.changed());
      store.makeFindable(
          division, Stream.concat(merge.added().stream(), merge.changed().stream()).toList());
      store.raiseVersion(division);
      trees.change();
    }
    return new DivisionTree(division, merge.rows());
  }

  @Override
  public List<AreaHit> search(String query, int limit) {
    if (limit < 1 || limit > MOST_HITS) {
      throw new IllegalArgumentException("limit must be 1 to " + MOST_HITS + ": " + limit);
    }
    return search.hits(query, limit).stream()
        .flatMap(found -> findArea(found.id()).map(area -> hit(area, found.score())).stream())
        .toList();
  }

  private AreaHit hit(Area area, double score) {
    Optional<String> municipality =
        tree(area.division())
            .municipalityOf(area)
            .filter(lies -> !lies.equals(area))
            .map(lies ->
                lies.name().or(() -> findNamesake(lies).flatMap(Area::name)).orElse(lies.title()));
    return new AreaHit(area, municipality, score);
  }
}
