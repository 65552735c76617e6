package nl.preventiekring.region.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreaRefused;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the rules for custom areas and keeps them. */
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
    String checkedName = checked(name);
    check(areas.tree(division), neighbourhoods);
    CustomArea area =
        new CustomArea(
            new CustomAreaId(UUID.randomUUID()),
            checkedName,
            division,
            List.copyOf(neighbourhoods));
    transaction.executeWithoutResult(status -> store.insert(area, clock.instant()));
    return area;
  }

  private static String checked(String name) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      throw new CustomAreaRefused.NameMissing();
    }
    if (stripped.length() > CustomArea.LONGEST_NAME) {
      throw new CustomAreaRefused.NameTooLong(stripped.length());
    }
    return stripped;
  }

  private static void check(AreaTree tree, Collection<AreaCode> neighbourhoods) {
    if (neighbourhoods.isEmpty()) {
      throw new CustomAreaRefused.WithoutNeighbourhood();
    }
    Set<AreaCode> seen = new HashSet<>();
    for (AreaCode code : neighbourhoods) {
      if (code.level() != AreaLevel.NEIGHBOURHOOD || tree.find(code).isEmpty()) {
        throw new CustomAreaRefused.NotANeighbourhood(code, tree.division());
      }
      if (!seen.add(code)) {
        throw new CustomAreaRefused.NeighbourhoodTwice(code);
      }
    }
  }

  @Override
  public CustomArea rename(CustomAreaId id, String name) {
    String checkedName = checked(name);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          requireOne(id, store.rename(id, checkedName));
          return get(id);
        }));
  }

  @Override
  public void delete(CustomAreaId id) {
    requireOne(id, store.delete(id));
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
}
