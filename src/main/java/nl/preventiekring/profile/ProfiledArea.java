// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.AreaTree;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.Division;

/** What a profile is of: an area of a division, or one that somebody made of its neighbourhoods. */
public sealed interface ProfiledArea {
  String title();

  AreaLevel level();

  Division division();

  /** The code, or the id of a custom area, which has no code. */
  String code();

  /** Of its page, after {@code /gebieden/}: {@code NL-2020/GM0344}. */
  String path();

  /** What it consists of: itself, or the neighbourhoods of a custom area. */
  List<Area> parts();

  /** An area that has a code in its division. */
  record Coded(Area area) implements ProfiledArea {
    @Override
    public String title() {
      return area.title();
    }

    @Override
    public AreaLevel level() {
      return area.level();
    }

    @Override
    public Division division() {
      return area.division();
    }

    @Override
    public String code() {
      return area.code().value();
    }

    @Override
    public String path() {
      return area.id().toString();
    }

    @Override
    public List<Area> parts() {
      return List.of(area);
    }
  }

  /**
   * An area that somebody made.
   *
   * @param parts its neighbourhoods, by code
   */
  record Made(CustomArea area, List<Area> parts) implements ProfiledArea {
    /** Throws {@link nl.preventiekring.region.AreaNotFound} where the tree is of other areas. */
    public static Made of(CustomArea area, AreaTree tree) {
      return new Made(area, area.neighbourhoods().stream().map(tree::get).toList());
    }

    @Override
    public String title() {
      return area.name();
    }

    @Override
    public AreaLevel level() {
      return AreaLevel.CUSTOM;
    }

    @Override
    public Division division() {
      return area.division();
    }

    @Override
    public String code() {
      return area.id().toString();
    }

    @Override
    public String path() {
      return area.path();
    }
  }
}
