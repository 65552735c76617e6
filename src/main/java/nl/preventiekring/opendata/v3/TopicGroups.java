// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.HashMap;
import java.util.Map;

/** The groups of topics of one table, each under another or under none. */
public final class TopicGroups {
  private static final int DEEPEST = 20;

  private final Map<String, String> titles = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();

  /**
   * @param parent id of the group above; empty text where there is none
   */
  public void add(String id, String title, String parent) {
    titles.put(id, title);
    parents.put(id, parent);
  }

  /** Titles of a group and of those above it joined by " > ", the outermost first. */
  public String path(String id) {
    StringBuilder path = new StringBuilder();
    String at = id;
    for (int depth = 0; depth < DEEPEST && titles.containsKey(at); depth++) {
      path.insert(0, titles.get(at) + (path.isEmpty() ? "" : " > "));
      at = parents.getOrDefault(at, "");
    }
    return path.toString();
  }
}
