package sello.api.schedule.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import sello.catalog.Json;

/** How documents become bytes, and a list becomes a document. */
final class Bodies {
  private Bodies() {}

  static byte[] bytes(JsonNode body) {
    try {
      return Json.MAPPER.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON could not be written", e);
    }
  }

  /** A page of a list, and how many there are in all. */
  static Answer list(String plural, List<ObjectNode> page, long total) {
    return Answer.of(new Keys().put(plural, page).put("total_entries", total).node());
  }
}
