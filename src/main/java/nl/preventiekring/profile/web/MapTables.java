// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.preventiekring.indicator.Indicator;
import nl.preventiekring.indicator.KindOfFigure;
import nl.preventiekring.indicator.Slice;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.Benchmark;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.ShownFigure;
import nl.preventiekring.profile.SliceComparison;
import nl.preventiekring.profile.Standing;
import nl.preventiekring.profile.model.Confidence;
import nl.preventiekring.profile.web.MapAddress.Order;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageChoice;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The areas of a map in words: table, legend and search. */
@Component
class MapTables {
  /** Names of areas are Dutch in every language of the page. */
  private static final Locale DUTCH = Locale.of("nl");

  private final FigureText text;

  MapTables(FigureText text) {
    this.text = text;
  }

  MapLines lines(
      Indicator indicator,
      MapChoice choice,
      MapAddress now,
      SliceComparison compared,
      String search,
      Locale locale) {
    Slice slice = choice.slice();
    Function<Area, Standing> standings =
        area ->
            choice
                .benchmark()
                .map(benchmark -> compared.standing(area.ordinal(), benchmark))
                .orElse(Standing.NO_BENCHMARK);
    Predicate<Area> found = found(search);
    List<Area> shown =
        choice.areas().size() > MapPages.MOST_AREAS
            ? choice.areas().stream().filter(found).limit(MapPages.MOST_AREAS).toList()
            : choice.areas();
    Optional<Area> first = ordered(shown, slice, now.order()).stream().filter(found).findFirst();
    Printing printing = new Printing(indicator, choice, now, compared, locale);
    return new MapLines(
        choice.areas().stream()
            .map(area ->
                MapLook.of(ShownFigure.stored(slice, area.ordinal()), standings.apply(area)))
            .toList(),
        ordered(shown, slice, now.order()).stream()
            .map(area -> {
              Standing standing = standings.apply(area);
              return new MapLines.One(
                  area,
                  MapLook.of(ShownFigure.stored(slice, area.ordinal()), standing),
                  line(
                      printing, area, standing, found.test(area), first.equals(Optional.of(area))));
            })
            .toList());
  }

  /** Areas without a figure last. */
  private static List<Area> ordered(List<Area> areas, Slice slice, Order order) {
    List<Area> ordered = new ArrayList<>(areas);
    switch (order) {
      case NAME -> ordered.sort(Comparator.comparing(Area::title, Collator.getInstance(DUTCH)));
      case HIGHEST -> ordered.sort(Comparator.comparingDouble(area -> -value(slice, area)));
      case LOWEST -> ordered.sort(Comparator.comparingDouble(area -> value(slice, area)));
    }
    return ordered;
  }

  /** NaN where there is none, which is higher than any number, with a minus before it too. */
  private static double value(Slice slice, Area area) {
    return slice.values().value(area.ordinal());
  }

  private static Predicate<Area> found(String search) {
    String wanted = plain(search);
    return wanted.isEmpty()
        ? _ -> false
        : area -> plain(area.title()).contains(wanted) || plain(area.code().value()).equals(wanted);
  }

  /** Without capitals and diacritics. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** What is the same for every line. */
  private record Printing(
      Indicator indicator,
      MapChoice choice,
      MapAddress now,
      SliceComparison compared,
      Locale locale) {}

  private MapPage.Line line(
      Printing printing, Area area, Standing standing, boolean found, boolean first) {
    Locale locale = printing.locale();
    Unit unit = printing.indicator().unit();
    ShownFigure figure = ShownFigure.stored(printing.choice().slice(), area.ordinal());
    boolean municipality = area.level() == AreaLevel.MUNICIPALITY;
    return new MapPage.Line(
        area.title(),
        municipality || isNear(printing.choice())
            ? null
            : printing.choice().extent().tree().municipalityOf(area).map(Area::title).orElse(null),
        "/gebieden/" + area.id() + Address.query(printing.choice().slice().key().ageBand()),
        municipality ? MapPages.closer(area, printing.choice(), printing.now()) : null,
        text.figure(figure, unit, locale),
        margin(figure, unit, locale),
        standing.isJudged() ? standing.sign() : null,
        standing.isJudged() ? text.text("profile.map.short." + standing.word(), locale) : "",
        place(printing, area),
        change(printing, area),
        mayBeChance(printing, area),
        found,
        first);
  }

  private @Nullable String margin(ShownFigure figure, Unit unit, Locale locale) {
    return figure instanceof ShownFigure.Known known
            && known.lower().isPresent()
            && known.upper().isPresent()
        ? text.text(
            "profile.interval",
            locale,
            text.number(known.lower().getAsDouble(), known.decimals(), unit, locale),
            text.number(known.upper().getAsDouble(), known.decimals(), unit, locale))
        : null;
  }

  private static boolean isNear(MapChoice choice) {
    return choice
        .extent()
        .within()
        .filter(area -> area.level() == AreaLevel.MUNICIPALITY)
        .isPresent();
  }

  private static String place(Printing printing, Area area) {
    float percentile =
        (isNear(printing.choice())
                ? printing.compared().inMunicipality()
                : printing.compared().inLevel())
            [area.ordinal()];
    return Float.isNaN(percentile) ? "" : NumberText.percent(percentile, 0, printing.locale());
  }

  private String change(Printing printing, Area area) {
    Locale locale = printing.locale();
    float change = printing.compared().changes()[area.ordinal()];
    if (Float.isNaN(change)) {
      return "";
    }
    if (change == 0) {
      return text.text("profile.map.same", locale);
    }
    int decimals = printing.choice().slice().values().decimals();
    Unit unit = printing.indicator().unit();
    String size =
        unit == Unit.PERCENT
            ? NumberText.decimal(Math.abs(change), decimals, locale)
            : text.number(Math.abs(change), decimals, unit, locale);
    return text.text(change < 0 ? "profile.lower-by" : "profile.higher-by", locale, size);
  }

  /** Whether a change that is told may be nothing but chance, also as far as nobody can tell. */
  private static boolean mayBeChance(Printing printing, Area area) {
    SliceComparison compared = printing.compared();
    Standing standing = compared.changeStanding(area.ordinal());
    return Math.abs(compared.changes()[area.ordinal()]) > 0
        && (standing == Standing.COMPARABLE || standing == Standing.MARGINS_UNKNOWN);
  }

  MapPage.Table table(
      Indicator indicator,
      MapLines lines,
      MapChoice choice,
      MapAddress now,
      SliceComparison compared,
      String caption,
      Locale locale) {
    String level = text.text(choice.level().pluralKey(), locale);
    boolean points = indicator.unit() == Unit.PERCENT;
    return new MapPage.Table(
        caption,
        Arrays.stream(Order.values())
            .map(order ->
                new PageChoice(
                    text.text("profile.map.order." + order, locale),
                    now.by(order).href() + "#tabel",
                    order == now.order()))
            .toList(),
        choice
            .benchmark()
            .map(benchmark ->
                text.text(
                    "profile.map.beside",
                    locale,
                    text.text("profile.the." + benchmark.level(), locale)))
            .orElse(""),
        text.text(isNear(choice) ? "profile.map.place.near" : "profile.map.place", locale, level),
        compared
            .former()
            .map(Period::toString)
            .map(year ->
                text.text(
                    points ? "profile.map.former.points" : "profile.map.former", locale, year))
            .orElse(null),
        lines.lines().stream().map(MapLines.One::printed).toList());
  }

  /** Each look that occurs, with how many areas have it. */
  List<MapPage.Key> legend(MapLines lines, MapChoice choice, Locale locale) {
    Map<MapLook, Long> counts =
        lines.looks().stream()
            .collect(
                Collectors.groupingBy(
                    Function.identity(),
                    () -> new EnumMap<>(MapLook.class),
                    Collectors.counting()));
    String beside =
        choice
            .benchmark()
            .map(Benchmark::level)
            .map(level -> text.text("profile.the." + level, locale))
            .orElse("");
    return counts.entrySet().stream()
        .map(entry ->
            new MapPage.Key(
                entry.getKey().word(),
                text.text(
                    "profile.map.key." + entry.getKey().word(),
                    locale,
                    beside,
                    NumberText.whole(entry.getValue(), locale))))
        .toList();
  }

  MapPage.Search search(MapLines lines, MapAddress now, String search, Locale locale) {
    long found = lines.lines().stream().filter(line -> line.printed().found()).count();
    return new MapPage.Search(
        now.path() + "#gevonden",
        now.parameters(),
        search,
        search.isEmpty() ? null : text.text("profile.map.found", locale, search, found));
  }

  /** What the judgements rest on, and how many areas differ by chance alone. */
  List<String> certainty(Slice slice, MapLines lines, Locale locale) {
    List<String> sentences = new ArrayList<>();
    boolean tested =
        slice.respondents().isPresent() || slice.lower().isPresent() && slice.upper().isPresent();
    sentences.add(text.text(tested ? "profile.story.margin" : "profile.map.bands", locale));
    long judged = lines.looks().stream().filter(MapLook::isJudged).count();
    if (tested && judged > 0) {
      sentences.add(
          text.text(
              "profile.map.by-chance",
              locale,
              NumberText.whole(judged, locale),
              NumberText.whole(Math.round(judged * Confidence.NINETY_FIVE.alpha()), locale)));
    }
    if (slice.kind() == KindOfFigure.MODEL_ESTIMATE) {
      sentences.add(text.text("profile.story.model", locale));
    }
    return sentences;
  }
}
