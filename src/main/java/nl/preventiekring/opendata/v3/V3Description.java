// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v3;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.preventiekring.indicator.Indicators.SourceTable;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaDraft;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.Bilingual;

/**
 * What a publisher tells of a version 3 table beside its figures: TableInfos, DataProperties and
 * the names of its regions. Filled record by record, in whichever order the sets come.
 */
public final class V3Description {
  private static final Pattern YEAR = Pattern.compile("\\b((?:19|20|21)\\d{2})\\b");
  private static final Set<String> HOSTS_OF_CBS = Set.of("opendata.cbs.nl", "datasets.cbs.nl");
  private static final Set<String> GEOGRAPHIC = Set.of("GeoDetail", "GeoDimension");

  private final Map<String, Topic> topics = new LinkedHashMap<>();
  private final TopicGroups groups = new TopicGroups();
  private final Set<String> dimensions = new LinkedHashSet<>();
  private final Map<AreaCode, String> areaNames = new LinkedHashMap<>();
  private Map<String, String> info = Map.of();
  private Optional<String> region = Optional.empty();
  private Optional<Integer> division = Optional.empty();

  /**
   * A column of figures, or of text about the area.
   *
   * @param number the ID of the record, which is the Index of the measure in version 4
   */
  public record Topic(String key, String title, String unit, String number, String parent) {}

  /** Takes the one record of TableInfos. */
  public void addInfo(Map<String, String> properties) {
    info = Map.copyOf(properties);
  }

  /** Takes one record of DataProperties. */
  public void addProperty(Map<String, String> properties) {
    String type = properties.getOrDefault("Type", "");
    String key = properties.getOrDefault("Key", "");
    String number = properties.getOrDefault("ID", "");
    String title = properties.getOrDefault("Title", "").strip();
    String parent = properties.getOrDefault("ParentID", "");
    switch (type) {
      case "TopicGroup" -> groups.add(number, title, parent);
      case "Topic" ->
          topics.put(
              key,
              new Topic(key, title, properties.getOrDefault("Unit", "").strip(), number, parent));
      default -> {
        dimensions.add(key);
        if (GEOGRAPHIC.contains(type)) {
          region = Optional.of(key);
          division = year(properties.getOrDefault("MapYear", ""));
        }
      }
    }
  }

  /** Takes one record of a set of codes; whether it was that of an area. */
  public boolean addArea(Map<String, String> properties) {
    Optional<AreaCode> code = AreaCode.find(properties.getOrDefault("Key", ""));
    code.ifPresent(area -> areaNames.put(area, properties.getOrDefault("Title", "").strip()));
    return code.isPresent();
  }

  /** When the publisher last changed the figures; local time without a zone, or empty text. */
  public String modified() {
    return info.getOrDefault("Modified", "");
  }

  /** The areas of the table with their names. */
  List<AreaDraft> areas() {
    return areaNames.entrySet().stream()
        .map(area -> AreaDraft.named(area.getKey(), area.getValue()))
        .toList();
  }

  public Set<AreaCode> areaCodes() {
    return areaNames.keySet();
  }

  /** Notes of which table it turned out to be. */
  public void belongsTo(SourceTable source) {
    division = Optional.of(source.division());
  }

  Optional<Division> division() {
    return division.map(Division::netherlands);
  }

  /** The dimension that holds regions: WijkenEnBuurten or RegioS. */
  public Optional<String> regionDimension() {
    return region;
  }

  public Set<String> dimensions() {
    return dimensions;
  }

  public boolean hasTopics() {
    return !topics.isEmpty();
  }

  public Optional<Topic> findTopic(String key) {
    return Optional.ofNullable(topics.get(key));
  }

  /** By the number that version 4 calls Index. */
  public Optional<Topic> findTopicByNumber(String number) {
    return topics.values().stream().filter(topic -> topic.number().equals(number)).findFirst();
  }

  /** Whether a file with this header is of this table: no topic that the description lacks. */
  boolean describes(List<String> header) {
    return hasTopics()
        && header.stream()
            .filter(key -> !V3Keys.bare(key).equals(key))
            .allMatch(topics::containsKey);
  }

  /** Titles of the groups above a topic joined by " > ", the outermost first. */
  public String groupPath(Topic topic) {
    return groups.path(topic.parent());
  }

  /**
   * The table as this tells it. The year of the regions is the publisher's; what a catalogue knows
   * about the rest goes first.
   *
   * @return empty where the year of the regions is known to neither
   */
  public Optional<SourceTable> table(String id, Optional<SourceTable> known, String host) {
    Optional<Integer> regions = division.or(() -> known.map(SourceTable::division));
    return regions.map(year ->
        known.map(table -> withDivision(table, year)).orElseGet(() -> ofPublisher(id, year, host)));
  }

  private static SourceTable withDivision(SourceTable table, int division) {
    return new SourceTable(
        table.id(),
        table.publisher(),
        table.title(),
        table.credit(),
        division,
        table.period(),
        table.host(),
        table.licence());
  }

  private SourceTable ofPublisher(String id, int regions, String host) {
    String title = info.getOrDefault("Title", id).strip();
    String publisher = info.getOrDefault("Catalog", HOSTS_OF_CBS.contains(host) ? "CBS" : "");
    String credit = info.getOrDefault("Source", publisher).strip();
    boolean hasPeriods = dimensions.contains("Perioden");
    Optional<Integer> period =
        hasPeriods ? Optional.empty() : year(info.getOrDefault("Period", "")).or(() -> year(title));
    return new SourceTable(
        id,
        publisher,
        new Bilingual(title, title),
        credit.isEmpty() ? publisher : credit,
        regions,
        period,
        host,
        "CC BY 4.0");
  }

  private static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }
}
