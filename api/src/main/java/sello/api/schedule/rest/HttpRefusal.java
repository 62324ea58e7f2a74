package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;

/** A call that cannot be answered as asked: the status and the body that say so. */
final class HttpRefusal extends RuntimeException {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final int status;
  private final transient JsonNode body;
  private final transient Map<String, String> headers;

  private HttpRefusal(int status, JsonNode body, Map<String, String> headers) {
    super(status + " " + body, null, false, false);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /** A refusal with one sentence. */
  static HttpRefusal of(int status, String sentence) {
    return of(status, sentence, Map.of());
  }

  static HttpRefusal of(int status, String sentence, Map<String, String> headers) {
    return new HttpRefusal(status, NODES.objectNode().put("detail", sentence), headers);
  }

  /** A refusal whose detail is an object. */
  static HttpRefusal of(int status, JsonNode detail) {
    return new HttpRefusal(status, NODES.objectNode().set("detail", detail), Map.of());
  }

  /** 404 with a sentence: what was asked for is not there. */
  static HttpRefusal missing(String sentence) {
    return of(404, sentence);
  }

  /** 404 for an address that is none. */
  static HttpRefusal noRoute() {
    return new HttpRefusal(404, NODES.objectNode().put("error", "API route not found"), Map.of());
  }

  /** 422 with all that is wrong with a body or the parameters. */
  static HttpRefusal invalid(List<Complaint> complaints) {
    ArrayNode detail = NODES.arrayNode();
    complaints.forEach(complaint -> detail.add(complaint.body()));
    return of(422, detail);
  }

  static HttpRefusal invalid(Complaint complaint) {
    return invalid(List.of(complaint));
  }

  int status() {
    return status;
  }

  JsonNode body() {
    return body;
  }

  Map<String, String> headers() {
    return headers;
  }
}
