package sello.api.schedule.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import sello.catalog.Json;

/** The bytes of a body as a JSON object, or why they are none. */
final class SentObject {
  private static final List<Object> PLACE = List.of(Complaint.BODY);

  private SentObject() {}

  /**
   * @throws HttpRefusal 422 that says where it ends to be JSON, or what it is instead of an object
   */
  static ObjectNode of(byte[] bytes) {
    JsonNode body = parsed(bytes);
    if (body.isMissingNode()) {
      throw HttpRefusal.invalid(Complaint.missing(PLACE));
    }
    if (!(body instanceof ObjectNode object)) {
      throw HttpRefusal.invalid(
          Complaint.kind(
              "model_attributes_type", PLACE, "dictionary or object to extract fields from", body));
    }
    SentText.check(object);
    return object;
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return Json.MAPPER.readTree(bytes);
    } catch (JsonProcessingException e) {
      throw HttpRefusal.invalid(
          new Complaint(
              "json_invalid",
              List.of(Complaint.BODY, position(e)),
              "JSON decode error",
              JsonNodeFactory.instance.objectNode(),
              JsonNodeFactory.instance.objectNode().put("error", e.getOriginalMessage())));
    } catch (IOException e) {
      throw HttpRefusal.of(400, "There was an error parsing the body");
    }
  }

  private static int position(JsonProcessingException error) {
    return error.getLocation() == null
        ? 0
        : Math.max(0, Math.toIntExact(error.getLocation().getByteOffset()));
  }
}
