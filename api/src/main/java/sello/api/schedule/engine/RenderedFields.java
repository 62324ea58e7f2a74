package sello.api.schedule.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import sello.api.schedule.SparkSubmit;

/** What a try's templates became, as the API shows it. */
final class RenderedFields {
  private static final ObjectMapper JSON = new ObjectMapper();

  private RenderedFields() {}

  /** A JSON object. */
  static String of(SparkSubmit program) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("application", program.application());
    program.applicationArgs().ifPresent(value -> fields.put("application_args", value));
    program.conf().ifPresent(value -> fields.put("conf", value));
    program.name().ifPresent(value -> fields.put("name", value));
    fields.put("env_vars", program.envVars());
    try {
      return JSON.writeValueAsString(fields);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts can be written as JSON.", e);
    }
  }
}
