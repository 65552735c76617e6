// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {
  @TempDir private Path cache;

  @Test
  void whoUnpacksSecondUsesTheFolderOfTheFirst() throws IOException {
    Path folder = made("postgresql", "first");
    Path unfinished = made("unpacking", "second");
    PostgresBinaries.moveUnlessThere(unfinished, folder);
    assertThat(folder.resolve("file")).hasContent("first");
    assertThat(unfinished).doesNotExist();
  }

  @Test
  void whoUnpacksFirstLeavesAWholeFolder() throws IOException {
    Path unfinished = made("unpacking", "only");
    PostgresBinaries.moveUnlessThere(unfinished, cache.resolve("postgresql"));
    assertThat(cache.resolve("postgresql/file")).hasContent("only");
  }

  @Test
  void anotherFaultIsNotTakenForASecond() throws IOException {
    Path unfinished = made("unpacking", "lost");
    assertThatThrownBy(
            () -> PostgresBinaries.moveUnlessThere(unfinished, cache.resolve("none/postgresql")))
        .isInstanceOf(FileSystemException.class);
    assertThat(unfinished.resolve("file")).hasContent("lost");
  }

  private Path made(String name, String content) throws IOException {
    Path folder = Files.createDirectory(cache.resolve(name));
    Files.writeString(folder.resolve("file"), content);
    return folder;
  }
}
