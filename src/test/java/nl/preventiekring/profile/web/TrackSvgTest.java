// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrackSvgTest {
  @Test
  void namesCannotBreakOutOfThePicture() {
    var track =
        new Track(
            "'t Harde \"<b>\" 45,3",
            "50.00%",
            null,
            null,
            null,
            null,
            List.of(new Track.Tick("<i>", "a&b", "40.00%", "38.00%")));
    assertThat(TrackSvg.write(track))
        .contains("&quot;&lt;b&gt;&quot;")
        .contains("<tspan>&lt;i&gt;</tspan> a&amp;b</text>")
        .doesNotContain("<b>", "<i>");
  }

  @Test
  void whatIsUnknownIsNotDrawn() {
    var track =
        new Track("x", "50.00%", new Track.Stretch("3%", "97%"), null, null, null, List.of());
    assertThat(TrackSvg.write(track))
        .contains("track__spread", "track__here")
        .doesNotContain("track__half", "track__interval", "track__tick", "track__end");
  }
}
