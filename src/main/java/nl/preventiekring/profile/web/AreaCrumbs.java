// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.ArrayList;
import java.util.List;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.PageLink;

/** The way to a page about an area: the areas it lies in, the area, the page. */
final class AreaCrumbs {
  private AreaCrumbs() {}

  static List<PageLink> of(Profile profile, PageLink page) {
    List<PageLink> crumbs = new ArrayList<>();
    for (Area around : profile.surroundings()) {
      crumbs.add(new PageLink(around.title(), "/gebieden/" + around.id()));
    }
    ProfiledArea area = profile.area();
    crumbs.add(new PageLink(area.title(), "/gebieden/" + area.path()));
    crumbs.add(page);
    return crumbs;
  }
}
