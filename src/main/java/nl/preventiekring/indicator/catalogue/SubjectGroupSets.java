// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.preventiekring.indicator.Indicators.SubjectGroup;
import nl.preventiekring.indicator.Indicators.SubjectGroupSet;
import nl.preventiekring.indicator.catalogue.Entries.NamedEntry;
import nl.preventiekring.indicator.catalogue.Entries.SetEntry;

/** The sets of subject groups, the default one first. */
record SubjectGroupSets(List<SubjectGroupSet> sets) {

  static SubjectGroupSets of(List<SetEntry> entries, Faults faults) {
    List<SubjectGroupSet> sets = new ArrayList<>();
    for (SetEntry entry : entries) {
      String id = faults.text(entry.id(), "subject group set", "id");
      String about = "subject group set " + id;
      faults.once("subject group set", id, about);
      List<SubjectGroup> groups = groups(entry, about, faults);
      sets.add(new SubjectGroupSet(id, faults.bilingual(entry.name(), about, "name"), groups));
    }
    if (sets.isEmpty()) {
      faults.add("subject-groups.yaml", "has no set");
    }
    return new SubjectGroupSets(List.copyOf(sets));
  }

  private static List<SubjectGroup> groups(SetEntry entry, String about, Faults faults) {
    List<SubjectGroup> groups = new ArrayList<>();
    for (NamedEntry group :
        faults.required(entry.groups(), List.<NamedEntry>of(), about, "groups")) {
      String id = faults.text(group.id(), about, "id for a group");
      faults.once("group of " + about, id, about);
      groups.add(new SubjectGroup(id, faults.bilingual(group.name(), about + " > " + id, "name")));
    }
    return List.copyOf(groups);
  }

  /** The places of one indicator: a group in the default set, and only groups that exist. */
  void check(Map<String, String> places, String about, Faults faults) {
    if (!sets.isEmpty() && !places.containsKey(sets.getFirst().id())) {
      faults.add(about, "has no place in the set '" + sets.getFirst().id() + "'");
    }
    places.forEach((set, group) -> checkPlace(set, group, about, faults));
  }

  private void checkPlace(String set, String group, String about, Faults faults) {
    var known = sets.stream().filter(candidate -> candidate.id().equals(set)).findFirst();
    if (known.isEmpty()) {
      faults.add(about, "unknown subject group set '" + set + "'");
    } else if (known.get().groups().stream().noneMatch(one -> one.id().equals(group))) {
      faults.add(about, "unknown group '" + group + "' of the set '" + set + "'");
    }
  }
}
