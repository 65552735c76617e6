// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.preventiekring.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class GenerationsIT {
  @Autowired private Generations generations;

  @Test
  void whoRaisesHearsOfItToo() throws InterruptedException {
    var heard = new LinkedBlockingQueue<Long>();
    generations.onChange("heard-here", heard::add);
    var raised = generations.raise("heard-here");
    assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(raised);
    assertThat(generations.current("heard-here")).isEqualTo(raised);
  }

  @Test
  void aNameThatWasNeverRaisedIsZero() {
    assertThat(generations.current("never-raised")).isZero();
  }
}
