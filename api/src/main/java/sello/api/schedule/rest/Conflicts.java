package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import sello.api.schedule.engine.ScheduleRefusal;

/** What callers are told when the schedule does not do what they ask. */
final class Conflicts {
  private Conflicts() {}

  static HttpRefusal of(ScheduleRefusal refusal) {
    String sentence = String.valueOf(refusal.getMessage());
    return switch (refusal.reason()) {
      case NOT_FOUND -> HttpRefusal.missing(sentence);
      case ALREADY_EXISTS -> HttpRefusal.of(409, notUnique(sentence));
      case WRONG_STATE -> HttpRefusal.of(409, sentence);
      case RESERVED_NAME -> HttpRefusal.of(400, sentence);
      case INVALID -> HttpRefusal.of(422, sentence);
    };
  }

  /** Airflow tells of its database here; what matters is its reason. */
  private static JsonNode notUnique(String sentence) {
    return new Keys()
        .put("reason", "Unique constraint violation")
        .put("statement", "hidden")
        .put("orig_error", "hidden")
        .put("message", sentence)
        .node();
  }
}
