package nl.preventiekring.opendata.web;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.preventiekring.platform.Home;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/**
 * Files go to the disk of the home while they arrive, never into memory, and are moved from there
 * without copying.
 */
@Configuration(proxyBeanMethods = false)
class UploadSetup {
  private static final DataSize FIELDS_IN_MEMORY = DataSize.ofKilobytes(64);

  @Bean
  MultipartConfigElement multipartConfigElement(Home home, MultipartProperties properties)
      throws IOException {
    Path arriving = Files.createDirectories(home.uploads().resolve("arriving"));
    removeWhatACrashLeft(arriving);
    properties.setLocation(arriving.toString());
    properties.setFileSizeThreshold(FIELDS_IN_MEMORY);
    return properties.createMultipartConfig();
  }

  private static void removeWhatACrashLeft(Path arriving) throws IOException {
    try (Stream<Path> files = Files.list(arriving)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
