// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.jobs;

import nl.preventiekring.opendata.ImportReport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Requests and reports as they are kept: the records as they are, unknown names passed over. */
@Component
class JobJson {
  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  JobRequest request(String json) {
    return mapper.readValue(json, JobRequest.class);
  }

  ImportReport report(String json) {
    return mapper.readValue(json, ImportReport.class);
  }
}
