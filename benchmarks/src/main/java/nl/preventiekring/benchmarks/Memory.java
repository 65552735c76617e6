// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process took at its most, in megabytes. */
final class Memory {
  private static final double MEGABYTE = 1 << 20;

  private Memory() {}

  /** Objects of this JVM at their most, garbage included. */
  static double heapPeak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum()
        / MEGABYTE;
  }

  /**
   * What the system gave a process at most; NaN where the system does not tell (it is not Linux).
   */
  static double processPeak(long pid) throws IOException {
    Path status = Path.of("/proc", String.valueOf(pid), "status");
    if (!Files.exists(status)) {
      return Double.NaN;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(Double.NaN);
  }
}
