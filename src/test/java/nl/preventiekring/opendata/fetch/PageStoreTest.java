// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageStoreTest {
  private static final URI PAGE = URI.create("http://127.0.0.1/page");

  @TempDir private Path folder;

  private PageStore open(String version) throws IOException {
    return PageStore.open(folder, "59001NED", Optional.of(version));
  }

  private static void keep(PageStore store) throws IOException {
    Files.writeString(store.incoming(), "{}");
    store.keep(PAGE, Optional.of("\"tag\""));
  }

  @Test
  void pagesStayForTheNextFetchOfTheSameVersion() throws IOException {
    try (PageStore store = open("one")) {
      keep(store);
    }
    try (PageStore again = open("one")) {
      assertThat(again.find(PAGE)).isPresent();
      assertThat(again.etag(PAGE)).contains("\"tag\"");
    }
  }

  @Test
  void pagesOfOtherVersionsAreThrownAway() throws IOException {
    try (PageStore store = open("one")) {
      keep(store);
    }
    try (PageStore other = open("two")) {
      assertThat(other.find(PAGE)).isEmpty();
      assertThat(folders()).hasSize(1);
    }
  }

  @Test
  void whoeverFetchesTheSameTableMeanwhileGetsAFolderOfItsOwn() throws IOException {
    try (PageStore first = open("one");
        PageStore second = open("one")) {
      keep(first);
      assertThat(second.find(PAGE)).isEmpty();
      keep(second);
      assertThat(second.find(PAGE)).isNotEqualTo(first.find(PAGE));
    }
    assertThat(folders()).as("that of the second went with it").hasSize(1);
  }

  @Test
  void versionThatAnotherProcessIsFetchingIsLeftAlone() throws IOException {
    try (PageStore first = open("one")) {
      keep(first);
      try (PageStore newer = open("two")) {
        assertThat(newer.find(PAGE)).isEmpty();
        assertThat(first.find(PAGE)).isPresent();
      }
    }
  }

  @Test
  void pageThatIsOnlyComingInIsNoPage() throws IOException {
    try (PageStore store = open("one")) {
      Files.writeString(store.incoming(), "{");
      assertThat(store.find(PAGE)).isEmpty();
    }
  }

  @Test
  void withoutAVersionNothingIsKept() throws IOException {
    try (PageStore store = PageStore.open(folder, "59001NED", Optional.empty())) {
      keep(store);
    }
    assertThat(folders()).isEmpty();
  }

  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
