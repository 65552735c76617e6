// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.areas;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.opendata.Refusal;
import nl.preventiekring.opendata.Refusal.Reason;
import nl.preventiekring.opendata.input.Row;
import nl.preventiekring.opendata.input.Rows;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.AreaLevel;

/**
 * A list of municipalities with the province, and where it tells the GGD region, that each lies in.
 * The year is the last one in the name of the file.
 *
 * <p>Two forms are known: {@code gemeentecode;gemeentenaam;provinciecode;provincienaam;ggdcode;
 * ggdnaam} and the list "Gemeenten alfabetisch" of CBS.
 */
public final class RegionListReader implements AreaTableReader<AreaList> {
  private static final List<Form> FORMS =
      List.of(
          new Form(
              new Columns("gemeentecode", "gemeentenaam"),
              new Columns("provinciecode", "provincienaam"),
              Optional.of(new Columns("ggdcode", "ggdnaam"))),
          new Form(
              new Columns("GemeentecodeGM", "Gemeentenaam"),
              new Columns("ProvinciecodePV", "Provincienaam"),
              Optional.empty()));

  /** Where code and name of an area stand. */
  private record Columns(String code, String name) {}

  private record Form(Columns municipality, Columns province, Optional<Columns> ggdRegion) {
    boolean fits(List<String> header) {
      return has(header, municipality)
          && has(header, province)
          && ggdRegion.map(columns -> has(header, columns)).orElse(true);
    }

    private static boolean has(List<String> header, Columns columns) {
      return header.contains(columns.code()) && header.contains(columns.name());
    }
  }

  private static Optional<Form> form(List<String> header) {
    return FORMS.stream().filter(form -> form.fits(header)).findFirst();
  }

  @Override
  public boolean recognises(List<String> header) {
    return form(header).isPresent();
  }

  @Override
  public AreaList read(String file, Rows rows) throws IOException {
    Form form =
        form(rows.header()).orElseThrow(() -> new IllegalArgumentException("not recognised"));
    List<Refusal> refusals = new ArrayList<>();
    Map<AreaCode, AreaDraft> areas = new LinkedHashMap<>();
    Row row = new Row();
    while (rows.next(row)) {
      ListRow line = new ListRow(file, rows.header(), row, refusals);
      if (line.hasAllFields()) {
        take(line, form, areas);
      }
    }
    return new AreaList(Years.last(file), List.copyOf(areas.values()), refusals);
  }

  private static void take(ListRow line, Form form, Map<AreaCode, AreaDraft> areas) {
    Columns columns = form.municipality();
    Optional<AreaCode> code = line.code(columns.code(), AreaLevel.MUNICIPALITY);
    if (code.isEmpty()) {
      return;
    }
    if (line.text(columns.name()).isEmpty()) {
      line.refuse(columns.name(), Reason.NO_NAME);
    } else if (areas.containsKey(code.get())) {
      line.refuse(columns.code(), Reason.LISTED_TWICE);
    } else {
      Optional<AreaCode> province = region(line, form.province(), AreaLevel.PROVINCE, areas);
      Optional<AreaCode> ggdRegion =
          form.ggdRegion().flatMap(ggd -> region(line, ggd, AreaLevel.GGD_REGION, areas));
      areas.put(
          code.get(),
          AreaDraft.municipality(code.get(), line.text(columns.name()), ggdRegion, province));
    }
  }

  /** The region that a row names; the first name of a region is kept. */
  private static Optional<AreaCode> region(
      ListRow line, Columns columns, AreaLevel level, Map<AreaCode, AreaDraft> areas) {
    if (line.text(columns.code()).isEmpty()) {
      return Optional.empty();
    }
    Optional<AreaCode> code = line.code(columns.code(), level);
    Optional<String> name = Optional.of(line.text(columns.name())).filter(text -> !text.isEmpty());
    code.ifPresent(region ->
        areas.putIfAbsent(region, new AreaDraft(region, name, Optional.empty(), Optional.empty())));
    return code;
  }
}
