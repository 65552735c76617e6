// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.preventiekring.platform.Generations;
import nl.preventiekring.platform.Reloading;
import nl.preventiekring.region.AreaChanges;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.ChangeCoverage;
import nl.preventiekring.region.CrossWalk;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.MunicipalityChange;
import nl.preventiekring.region.SinceLastYear;
import nl.preventiekring.region.Succession;
import nl.preventiekring.region.model.ChangeBook;
import nl.preventiekring.region.model.Walk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of municipalities stay in memory; flags are read for the areas that are asked for. */
@Service
class StoredCrossWalk implements CrossWalk, AreaChanges {
  private final Areas areas;
  private final AreaStore areaStore;
  private final ChangeStore store;
  private final TransactionTemplate transaction;
  private final Reloading<Map<String, ChangeBook>> books;

  StoredCrossWalk(
      Areas areas,
      AreaStore areaStore,
      ChangeStore store,
      Generations generations,
      PlatformTransactionManager transactions) {
    this.areas = areas;
    this.areaStore = areaStore;
    this.store = store;
    this.transaction = new TransactionTemplate(transactions);
    this.books =
        new Reloading<>(generations, Areas.GENERATION, transactions, before -> store.books());
  }

  @Override
  public void store(String set, ChangeCoverage coverage, Collection<MunicipalityChange> changes) {
    transaction.executeWithoutResult(status -> {
      store.replace(set, coverage, changes);
      books.change();
    });
  }

  @Override
  public void store(Division division, Map<AreaCode, SinceLastYear> changes) {
    transaction.executeWithoutResult(status -> {
      areaStore.requireAreas(division, changes.keySet());
      store.replaceFlags(division, changes);
      books.change();
    });
  }

  @Override
  public Map<AreaCode, Succession> becameOf(
      Division from, Collection<AreaCode> codes, Division to) {
    Walk walk = walk(from, codes, to);
    Map<AreaCode, Succession> answers = new LinkedHashMap<>();
    codes.forEach(code -> answers.put(code, walk.of(code)));
    return answers;
  }

  @Override
  public List<AreaCode> cameFrom(AreaId area, Division earlier) {
    Walk walk = walk(earlier, List.of(area.code()), area.division());
    if (area.code().level() == AreaLevel.MUNICIPALITY) {
      return walk.municipalitiesInto(area.code());
    }
    return walk.of(area.code()).isSameGround() ? List.of(area.code()) : List.of();
  }

  private Walk walk(Division from, Collection<AreaCode> codes, Division to) {
    if (!from.set().equals(to.set()) || from.year() > to.year()) {
      throw new IllegalArgumentException("no walk from " + from + " to " + to);
    }
    return new Walk(
        areas.tree(from),
        areas.tree(to),
        books.get().getOrDefault(from.set(), ChangeBook.EMPTY),
        store.flags(from.set(), codes, from.year(), to.year()));
  }
}
