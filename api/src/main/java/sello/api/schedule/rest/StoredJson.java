package sello.api.schedule.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import sello.catalog.Json;

/** JSON objects that a column of the database holds as text. */
final class StoredJson {
  private StoredJson() {}

  static ObjectNode object(String text) {
    try {
      return Json.MAPPER.readValue(text, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A column of the schedule holds no JSON object: " + text, e);
    }
  }
}
