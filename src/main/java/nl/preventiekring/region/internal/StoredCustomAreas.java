// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreaRefused;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.CustomAreaRules;
import nl.preventiekring.region.model.SearchText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps custom areas that follow the rules. */
@Service
class StoredCustomAreas implements CustomAreas {
  private final Areas areas;
  private final CustomAreaStore store;
  private final Clock clock;
  private final TransactionTemplate transaction;

  StoredCustomAreas(
      Areas areas, CustomAreaStore store, Clock clock, PlatformTransactionManager transactions) {
    this.areas = areas;
    this.store = store;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public CustomArea create(String name, Division division, Collection<AreaCode> neighbourhoods) {
    require(name, division, neighbourhoods);
    CustomArea area =
        new CustomArea(
            new CustomAreaId(UUID.randomUUID()),
            name.strip(),
            division,
            List.copyOf(neighbourhoods));
    transaction.executeWithoutResult(status -> store.insert(area, clock.instant()));
    return area;
  }

  @Override
  public CustomArea change(CustomAreaId id, String name, Collection<AreaCode> neighbourhoods) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Division division = get(id).division();
          require(name, division, neighbourhoods);
          CustomArea area = new CustomArea(id, name.strip(), division, List.copyOf(neighbourhoods));
          requireOne(id, store.replace(area));
          return area;
        }));
  }

  private void require(String name, Division division, Collection<AreaCode> neighbourhoods) {
    for (CustomAreaRefused refused : check(name, division, neighbourhoods)) {
      throw refused;
    }
  }

  @Override
  public List<CustomAreaRefused> check(
      String name, Division division, Collection<AreaCode> neighbourhoods) {
    return CustomAreaRules.broken(name, areas.tree(division), neighbourhoods);
  }

  @Override
  public void delete(CustomAreaId id) {
    requireOne(id, store.delete(id, clock.instant()));
  }

  @Override
  public CustomArea restore(CustomAreaId id) {
    requireOne(id, store.restore(id));
    return get(id);
  }

  @Override
  public Optional<CustomArea> findDeleted(CustomAreaId id) {
    return store.findDeleted(id);
  }

  private static void requireOne(CustomAreaId id, int rows) {
    if (rows != 1) {
      throw new CustomAreaNotFound(id.toString());
    }
  }

  @Override
  public Optional<CustomArea> find(CustomAreaId id) {
    return store.find(id);
  }

  @Override
  public CustomArea get(CustomAreaId id) {
    return find(id).orElseThrow(() -> new CustomAreaNotFound(id.toString()));
  }

  @Override
  public List<CustomArea> list(Division division) {
    return store.list(division);
  }

  @Override
  public List<Hit> search(String query, int limit) {
    return store.search(SearchText.of(query), limit);
  }
}
