// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.preventiekring.opendata.ImportCancelled;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private static final FetchRules RULES =
      new FetchRules(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          8,
          Duration.ofSeconds(2),
          Duration.ofSeconds(60),
          1,
          1);

  private final List<Duration> slept = new ArrayList<>();
  private final Patience patience = patience(0);

  private Patience patience(long seed) {
    Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    return new Patience(RULES, slept::add, new Random(seed), clock);
  }

  @Property
  void waitDoublesEachTimeUpToTheLongestWithChanceInIt(
      @ForAll @IntRange(min = 1, max = 7) int tried, @ForAll long seed) {
    long most = Math.min(2_000L << (tried - 1), 60_000);
    assertThat(patience(seed).after(tried, Optional.empty()).orElseThrow())
        .isBetween(Duration.ofMillis(most / 2), Duration.ofMillis(most));
  }

  @Test
  void afterTheLastTryThereIsNoNext() {
    assertThat(patience.after(8, Optional.empty())).isEmpty();
  }

  @Test
  void serverMayAskForLongerButNotForTooLong() {
    assertThat(patience.after(1, Optional.of(Duration.ofSeconds(50))))
        .contains(Duration.ofSeconds(50));
    assertThat(patience.after(1, Optional.of(Duration.ofSeconds(61)))).isEmpty();
    assertThat(patience.after(1, Optional.of(Duration.ZERO)).orElseThrow())
        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void retryAfterIsReadInSecondsAndAsAMoment() {
    assertThat(patience.retryAfter("120")).contains(Duration.ofMinutes(2));
    assertThat(patience.retryAfter("Sun, 01 Mar 2026 12:00:30 GMT"))
        .contains(Duration.ofSeconds(30));
    assertThat(patience.retryAfter("Sun, 01 Mar 2026 11:00:00 GMT")).contains(Duration.ZERO);
    assertThat(patience.retryAfter("soon")).isEmpty();
  }

  @Test
  void whoeverStopsTheImportDoesNotWaitAlong() {
    assertThatThrownBy(() ->
            patience.sleep(
                Duration.ofSeconds(30),
                () -> {
                  if (slept.size() == 3) {
                    throw new ImportCancelled();
                  }
                }))
        .isInstanceOf(ImportCancelled.class);
    assertThat(slept).hasSize(3);
  }
}
