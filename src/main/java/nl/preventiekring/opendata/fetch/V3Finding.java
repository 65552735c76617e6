// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.ImportRefused;
import nl.preventiekring.opendata.fetch.V3Place.Route;
import nl.preventiekring.opendata.v3.V3Description;
import org.jspecify.annotations.Nullable;

/** Finds who serves a table, and what it says about it: small answers, fetched anew each time. */
final class V3Finding {
  private final SmallSets sets;

  V3Finding(SmallSets sets) {
    this.sets = sets;
  }

  /**
   * Looks with each publisher, first for the feed, and takes in what TableInfos says.
   *
   * @return empty where none knows the table
   * @throws ImportRefused where none has it and one could not be asked
   */
  Optional<V3Place> find(String id, List<Publisher> publishers, V3Description description)
      throws IOException {
    @Nullable ImportRefused failure = null;
    for (Publisher publisher : publishers) {
      for (Route route : Route.values()) {
        V3Place place = new V3Place(publisher, route, id);
        try {
          List<Map<String, String>> infos = sets.records(place.set("TableInfos"));
          if (!infos.isEmpty()) {
            description.addInfo(infos.getFirst());
            return Optional.of(place);
          }
        } catch (ImportRefused failed) {
          failure = failed;
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
    return Optional.empty();
  }

  /** Takes in what DataProperties says. */
  void describe(V3Place place, V3Description description) throws IOException {
    sets.records(place.set("DataProperties")).forEach(description::addProperty);
  }

  /** Keys of a small dimension as they stand there, padding included. */
  List<String> keys(V3Place place, String dimension) throws IOException {
    return sets.records(place.set(dimension)).stream()
        .map(one -> one.getOrDefault("Key", ""))
        .toList();
  }
}
