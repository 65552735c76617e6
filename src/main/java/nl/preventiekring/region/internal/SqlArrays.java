// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.internal;

import java.util.Collection;
import java.util.function.Function;
import nl.preventiekring.region.AreaCode;
import org.jspecify.annotations.Nullable;

/** Columns for {@code unnest}: many rows go to the database in one statement. */
final class SqlArrays {
  private SqlArrays() {}

  static <T> @Nullable String[] texts(
      Collection<T> rows, Function<? super T, @Nullable String> field) {
    @Nullable String[] texts = new String[rows.size()];
    int at = 0;
    for (T row : rows) {
      texts[at++] = field.apply(row);
    }
    return texts;
  }

  static String[] codes(Collection<AreaCode> codes) {
    return codes.stream().map(AreaCode::value).toArray(String[]::new);
  }
}
