// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.region.model.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds areas by trigrams (pg_trgm). Exact names and codes score 1, names that begin with the
 * question 0.9, names with a word that does 0.8, names with two letters swapped 0.75, likeness at
 * most 0.79. Likeness is asked only where there is no exact name and hardly a name that begins with
 * the question.
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

  /** How codes of each level begin. */
  private static final String[] LARGEST_FIRST = {"NL", "PV", "GG", "GM", "WK", "BU"};

  private static final String BEGINS =
      "name_search like :begin or name_search like :wordBegin or code like :codeBegin";
  private static final String IS_LIKE = "name_search % :text or :text <<% name_search";
  private static final List<String> EVERYWHERE = List.of();

  /** With so many names that begin with the question, likeness adds only noise (and time). */
  private static final int ENOUGH = 5;

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
    List<Found> good = new ArrayList<>(inMunicipalities(question, limit));
    good.addAll(find(BEGINS, question, EVERYWHERE, limit));
    List<Found> best = best(good, limit);
    boolean enough = best.size() >= Math.min(limit, ENOUGH) || isExact(best);
    if (enough) {
      return best;
    }
    good.addAll(find(IS_LIKE, question, EVERYWHERE, limit));
    good.addAll(withSwappedLetters(question, limit));
    return best(good, limit);
  }

  /** A slip of two fingers leaves too few trigrams of a short name for likeness. */
  private List<Found> withSwappedLetters(Question question, int limit) {
    return database
        .sql(
            """
            select set_name, year, code, name_search as name, 0.75::double precision as score
            from region.search_entry
            where name_search = any(:names)
            order by set_name = :fictional, array_position(:largestFirst::text[], left(code, 2)),
              year desc, code
            limit :limit
            """)
        .param("names", question.withSwappedLetters().toArray(String[]::new))
        .param("fictional", Division.EXAMPLE)
        .param("largestFirst", LARGEST_FIRST)
        .param("limit", limit)
        .query(AreaSearchStore::found)
        .list();
  }

  private static boolean isExact(List<Found> best) {
    return !best.isEmpty() && best.getFirst().score() == 1;
  }

  private static List<Found> best(List<Found> found, int limit) {
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
    List<Found> found = new ArrayList<>();
    for (Question.InMunicipality way : ways) {
      List<String> within = numbers.getOrDefault(way.municipality(), List.of());
      if (!within.isEmpty()) {
        Question area = new Question(way.area(), Optional.empty());
        found.addAll(find(BEGINS + " or " + IS_LIKE, area, within, limit));
      }
    }
    return found;
  }

  /** The four digits of each municipality of these names. */
  private Map<String, List<String>> municipalityNumbers(List<String> names) {
    return database
        .sql(
            """
            select distinct name_search, substr(code, 3, 4) as number from region.search_entry
            where code like 'GM%' and name_search = any(:names)
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
   * @param condition {@link #BEGINS}, {@link #IS_LIKE} or both
   * @param municipalities numbers of municipalities to look in, none for everywhere
   */
  private List<Found> find(
      String condition, Question question, List<String> municipalities, int limit) {
    return database
        .sql(
            """
            select set_name, year, code, coalesce(name_search, '') as name,
              case
                when name_search = :text or code = :code then 1
                when starts_with(name_search, :text) or code like :codeBegin then 0.9
                when name_search like :wordBegin then 0.8
                else 0.79 * greatest(
                  similarity(name_search, :text), strict_word_similarity(:text, name_search))
              end::double precision as score
            from region.search_entry
            where (cardinality(:within::text[]) = 0
                or (substr(code, 3, 4) = any(:within::text[]) and code ~ '^(WK|BU)'))
              and (%s)
            order by score desc, set_name = :fictional,
              array_position(:largestFirst::text[], left(code, 2)), year desc,
              length(name_search), name_search, code
            limit :limit
            """
                .formatted(condition))
        .param("text", question.text())
        .param("begin", question.text() + "%")
        .param("wordBegin", "% " + question.text() + "%")
        .param("code", question.code().orElse(""))
        .param("codeBegin", question.code().map(code -> code + "%").orElse(""))
        .param("within", municipalities.toArray(String[]::new))
        .param("fictional", Division.EXAMPLE)
        .param("largestFirst", LARGEST_FIRST)
        .param("limit", limit)
        .query(AreaSearchStore::found)
        .list();
  }

  private static Found found(ResultSet row, int number) throws SQLException {
    Division division = new Division(row.getString("set_name"), row.getInt("year"));
    return new Found(
        new AreaId(division, new AreaCode(row.getString("code"))),
        row.getString("name"),
        row.getDouble("score"));
  }
}
