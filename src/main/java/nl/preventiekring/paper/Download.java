// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep rather than to look at. */
public final class Download {
  public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private Download() {}

  public static ResponseEntity<byte[]> of(String name, MediaType type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }
}
