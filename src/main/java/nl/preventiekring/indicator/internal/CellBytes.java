// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.indicator.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import nl.preventiekring.indicator.Cells;
import org.jspecify.annotations.Nullable;

/** Cells as the database keeps them: four bytes a number, most significant first. */
final class CellBytes {
  private CellBytes() {}

  static byte[] of(Cells cells) {
    ByteBuffer buffer = ByteBuffer.allocate(cells.size() * Integer.BYTES);
    buffer.asIntBuffer().put(cells.numbers());
    return buffer.array();
  }

  static byte @Nullable [] ofOptional(Optional<Cells> cells) {
    return cells.map(CellBytes::of).orElse(null);
  }

  static Cells read(int decimals, byte[] bytes) {
    int[] numbers = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(numbers);
    return new Cells(decimals, numbers);
  }

  static Optional<Cells> readOptional(int decimals, byte @Nullable [] bytes) {
    return bytes == null ? Optional.empty() : Optional.of(read(decimals, bytes));
  }
}
