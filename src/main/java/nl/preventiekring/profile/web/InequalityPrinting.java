// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.preventiekring.indicator.Favourable;
import nl.preventiekring.indicator.Unit;
import nl.preventiekring.profile.DistrictInequality.Found;
import nl.preventiekring.profile.DistrictInequality.Line;
import nl.preventiekring.profile.DistrictInequality.Ordered;
import nl.preventiekring.profile.DistrictInequality.Point;
import nl.preventiekring.profile.DistrictInequality.Row;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Judgement.Certainty;
import nl.preventiekring.profile.Judgement.Direction;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.ShownFigure.Known;
import nl.preventiekring.region.Area;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.NumberText;
import nl.preventiekring.shared.PageLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says and draws how one figure runs over the districts of a municipality. */
@Component
class InequalityPrinting {
  /** Between the ends of the line; what is lower than no people is told as none. */
  private static final double LEAST = 0;

  private static final double MOST_PERCENT = 100;

  private final FigureText text;
  private final RowPrinting rows;
  private final JudgementPrinting judgements;

  InequalityPrinting(FigureText text, RowPrinting rows, JudgementPrinting judgements) {
    this.text = text;
    this.rows = rows;
    this.judgements = judgements;
  }

  InequalityPage.Row print(Row row, Found found, AgeBand chosen, Locale locale) {
    ProfileRow whole = row.whole();
    @Nullable Line line = row.line().orElse(null);
    return new InequalityPage.Row(
        "i-" + whole.indicator().id() + "-" + whole.table().replaceAll("[^A-Za-z0-9]", ""),
        whole.indicator().name().in(locale),
        RowPrinting.sign(whole.kind().name()),
        text.text("profile.kind." + whole.kind(), locale),
        text.when(whole, chosen, locale),
        line == null ? gap(row, locale) : verdict(row, line, locale),
        line == null ? null : slope(row, line, locale),
        line == null || !line.hasRatio() ? null : relative(line, locale),
        line == null || !line.bent() ? null : text.text("profile.inequality.bent", locale),
        DotChartSvg.write(chart(row, line, locale)),
        end("profile.inequality.least", row.points().getFirst(), locale),
        end("profile.inequality.most", row.points().getLast(), locale),
        lines(row, found, locale));
  }

  /** Plain words first: where it is higher, and about how much. */
  private AreaPage.Verdict verdict(Row row, Line line, Locale locale) {
    if (!line.clear()) {
      return new AreaPage.Verdict("comparable", text.text("profile.inequality.same", locale));
    }
    double difference = line.end() - line.start();
    return new AreaPage.Verdict(
        sign(row, difference),
        text.text(
            difference < 0 ? "profile.inequality.higher-below" : "profile.inequality.lower-below",
            locale,
            number(row, line.start(), locale),
            number(row, line.end(), locale)));
  }

  /** From the side of those who are least well off: that is whom it is about. */
  private static String sign(Row row, double difference) {
    Favourable favourable = row.whole().indicator().favourable();
    return switch (Direction.of(-difference, favourable)) {
      case FAVOURABLE -> "favourable";
      case UNFAVOURABLE -> "unfavourable";
      case NEUTRAL -> difference < 0 ? "higher" : "lower";
    };
  }

  private AreaPage.Verdict gap(Row row, Locale locale) {
    Point least = row.points().getFirst();
    Point most = row.points().getLast();
    boolean isClear =
        row.gap() instanceof Judgement.Judged judged
            && judged.certainty() != Certainty.INDISTINGUISHABLE;
    double difference = most.figure().value() - least.figure().value();
    return new AreaPage.Verdict(
        isClear ? sign(row, difference) : "comparable",
        text.text(
            isClear ? "profile.inequality.gap" : "profile.inequality.gap.same",
            locale,
            least.district().title(),
            text.figure(least.figure(), row.whole().indicator().unit(), locale),
            most.district().title(),
            text.figure(most.figure(), row.whole().indicator().unit(), locale)));
  }

  private String number(Row row, double value, Locale locale) {
    Unit unit = row.whole().indicator().unit();
    double within =
        unit == Unit.PERCENT ? Math.clamp(value, LEAST, MOST_PERCENT) : Math.max(LEAST, value);
    return text.number(within, decimals(row), unit, locale);
  }

  private static int decimals(Row row) {
    return row.points().getFirst().figure().decimals();
  }

  /** From high to low as from low to high: the sign is in the words. */
  private String slope(Row row, Line line, Locale locale) {
    Unit unit = row.whole().indicator().unit();
    return text.text(
        "profile.inequality.slope",
        locale,
        judgements.size(unit, line.end() - line.start(), decimals(row), locale),
        NumberText.decimal(line.difference().lower(), decimals(row), locale),
        NumberText.decimal(line.difference().upper(), decimals(row), locale));
  }

  private String relative(Line line, Locale locale) {
    return text.text(
        "profile.inequality.relative",
        locale,
        NumberText.decimal(line.ratio(), 2, locale),
        NumberText.decimal(line.ratioInterval().lower(), 2, locale),
        NumberText.decimal(line.ratioInterval().upper(), 2, locale));
  }

  private List<InequalityPage.Line> lines(Row row, Found found, Locale locale) {
    Map<Area, Double> scores =
        found.districts().stream().collect(Collectors.toMap(Ordered::district, Ordered::score));
    return row.points().stream()
        .map(point ->
            new InequalityPage.Line(
                new PageLink(point.district().title(), "/gebieden/" + point.district().id()),
                NumberText.decimal(scores.getOrDefault(point.district(), 0.0), 2, locale),
                rows.cell(point.figure(), row.whole().indicator().unit(), locale)))
        .toList();
  }

  private String end(String key, Point point, Locale locale) {
    return text.text(key, locale, point.district().title());
  }

  /** The first and the last are labelled; the others stand in the table. */
  private DotChart chart(Row row, @Nullable Line line, Locale locale) {
    List<Point> points = row.points();
    List<Known> figures = points.stream().map(Point::figure).toList();
    DotScale scale =
        line == null ? DotScale.over(figures) : DotScale.over(figures, line.start(), line.end());
    int last = points.size() - 1;
    List<DotChart.Dot> dots =
        IntStream.rangeClosed(0, last)
            .mapToObj(at -> {
              Point point = points.get(at);
              return scale.dot(
                  point.place(),
                  point.figure(),
                  at == 0 || at == last ? label(row, point, locale) : "",
                  "",
                  at == 0 ? "start" : at == last ? "end" : "middle");
            })
            .toList();
    return new DotChart(
        sentence(row, locale),
        dots,
        line == null
            ? null
            : new DotChart.Line(
                DotScale.across(0),
                scale.down(line.start()),
                DotScale.across(1),
                scale.down(line.end())));
  }

  private String label(Row row, Point point, Locale locale) {
    return text.number(
        point.figure().value(), decimals(row), row.whole().indicator().unit(), locale);
  }

  private String sentence(Row row, Locale locale) {
    return row.points().stream()
        .map(point -> point.district().title() + " " + label(row, point, locale))
        .collect(Collectors.joining("; "));
  }
}
