// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.publication.web;

import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import org.springframework.stereotype.Component;

/** The area that the address of a page names. */
@Component
class SheetAddress {
  private final Areas areas;
  private final CustomAreas customAreas;

  SheetAddress(Areas areas, CustomAreas customAreas) {
    this.areas = areas;
    this.customAreas = customAreas;
  }

  /** Throws {@link AreaNotFound}. */
  Area area(String division, String code) {
    try {
      return areas.getArea(new AreaId(Division.of(division), AreaCode.of(code)));
    } catch (IllegalArgumentException e) {
      throw new AreaNotFound(code, division);
    }
  }

  /** Throws {@link AreaNotFound} for an area of another level too. */
  Area municipality(String division, String code) {
    Area area = area(division, code);
    if (area.level() != AreaLevel.MUNICIPALITY) {
      throw new AreaNotFound(code, division);
    }
    return area;
  }

  /** Throws {@link CustomAreaNotFound}. */
  ProfiledArea made(String division, String id) {
    return CustomAreaId.find(id)
        .flatMap(customAreas::find)
        .filter(found -> found.division().toString().equals(division))
        .map(found -> ProfiledArea.Made.of(found, areas.tree(found.division())))
        .orElseThrow(() -> new CustomAreaNotFound(id));
  }
}
