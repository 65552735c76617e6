package nl.preventiekring.region.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaLevel;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds areas by trigrams (pg_trgm). Exact names and codes score 1, names that begin with the
 * question 0.9, names with a word that does 0.8, likeness at most 0.79.
 */
@Repository
class AreaSearchStore {
  private static final Comparator<Found> BEST_FIRST =
      Comparator.comparingDouble(Found::score)
          .reversed()
          .thenComparing(found -> found.id().division().isFictional())
          .thenComparing(found -> found.id().code().level())
          .thenComparing(
              Comparator.comparingInt((Found found) -> found.id().division().year()).reversed())
          .thenComparingInt(found -> found.name().length())
          .thenComparing(Found::name)
          .thenComparing(found -> found.id().code());

  private final JdbcClient database;

  AreaSearchStore(JdbcClient database) {
    this.database = database;
  }

  /** An area that was found, by its name in the form of the search. */
  record Found(AreaId id, String name, double score) {}

  List<Found> hits(String typed, int limit) {
    Question question = Question.of(typed);
    if (question.isEmpty()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>(inMunicipalities(question, limit));
    found.addAll(find(question, null, limit));
    Map<AreaId, Found> best = new LinkedHashMap<>();
    found.stream().sorted(BEST_FIRST).forEach(hit -> best.putIfAbsent(hit.id(), hit));
    return best.values().stream().limit(limit).toList();
  }

  /** Areas whose municipality stands in the question too, as in "centrum ede". */
  private List<Found> inMunicipalities(Question question, int limit) {
    List<Question.InMunicipality> ways = question.inMunicipalities();
    if (ways.isEmpty()) {
      return List.of();
    }
    Map<String, List<String>> numbers =
        municipalityNumbers(ways.stream().map(Question.InMunicipality::municipality).toList());
    return ways.stream()
        .filter(way -> numbers.containsKey(way.municipality()))
        .flatMap(way ->
            find(new Question(way.area(), Optional.empty()), numbers.get(way.municipality()), limit)
                .stream())
        .toList();
  }

  /** The four digits of each municipality of these names. */
  private Map<String, List<String>> municipalityNumbers(List<String> names) {
    return database
        .sql(
            """
            select distinct name_search, substr(code, 3, 4) as number from region.area
            where level = 'MUNICIPALITY' and name_search = any(:names)
            """)
        .param("names", names.toArray(String[]::new))
        .query((row, at) -> Map.entry(row.getString("name_search"), row.getString("number")))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
  }

  /**
   * @param municipalities numbers of municipalities to look in, null for everywhere
   */
  private List<Found> find(Question question, @Nullable List<String> municipalities, int limit) {
    return database
        .sql(
            """
            with hit as (
              select division, code, level, coalesce(name_search, '') as name,
                case
                  when name_search = :text or code = :code then 1
                  when starts_with(name_search, :text) or code like :codeBegin then 0.9
                  when name_search like :wordBegin then 0.8
                  else 0.79 * greatest(
                    similarity(name_search, :text), strict_word_similarity(:text, name_search))
                end::double precision as score
              from region.area
              where (name_search like :begin or name_search like :wordBegin
                  or name_search % :text or :text <<% name_search or code like :codeBegin)
                and (:within::text[] is null
                  or (level in ('DISTRICT', 'NEIGHBOURHOOD')
                    and substr(code, 3, 4) = any(:within::text[])))
            )
            select hit.division, hit.code, hit.name, hit.score
            from hit join region.division own using (division)
            where not exists (
              select from region.area later join region.division newer using (division)
              where later.code = hit.code and newer.set_name = own.set_name
                and newer.year > own.year)
            order by score desc, own.set_name = :fictional,
              array_position(:levels::text[], hit.level), own.year desc,
              length(hit.name), hit.name, hit.code
            limit :limit
            """)
        .param("text", question.text())
        .param("begin", question.text() + "%")
        .param("wordBegin", "% " + question.text() + "%")
        .param("code", question.code().orElse(""))
        .param("codeBegin", question.code().map(code -> code + "%").orElse(""))
        .param("within", municipalities == null ? null : municipalities.toArray(String[]::new))
        .param("fictional", Division.EXAMPLE)
        .param("levels", levelsLargestFirst())
        .param("limit", limit)
        .query((row, at) ->
            new Found(
                new AreaId(
                    Division.of(row.getString("division")), new AreaCode(row.getString("code"))),
                row.getString("name"),
                row.getDouble("score")))
        .list();
  }

  private static String[] levelsLargestFirst() {
    return Arrays.stream(AreaLevel.values()).map(Enum::name).toArray(String[]::new);
  }
}
