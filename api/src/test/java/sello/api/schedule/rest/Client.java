package sello.api.schedule.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import sello.catalog.Json;

/**
 * Somebody who makes calls, and holds every JSON answer against Airflow's document where it is
 * there.
 *
 * @param token empty for nobody
 */
record Client(int port, Optional<AirflowDocument> document, Optional<String> token) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  /** What came back. */
  record Reply(int status, Optional<String> contentType, String text, List<String> complaints) {
    JsonNode json() {
      try {
        return Json.MAPPER.readTree(text);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(text, e);
      }
    }
  }

  Client as(String otherToken) {
    return new Client(port, document, Optional.of(otherToken));
  }

  Client asNobody() {
    return new Client(port, document, Optional.empty());
  }

  Reply get(String path) {
    return send("GET", path, Optional.empty(), "application/json");
  }

  Reply send(String method, String path, String body) {
    return send(method, path, Optional.of(body), "application/json");
  }

  Reply send(String method, String path, Optional<String> body, String accept) {
    BodyPublisher publisher = body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/airflow" + path))
            .method(method, publisher)
            .header("Accept", accept);
    body.ifPresent(text -> request.header("Content-Type", "application/json"));
    token.ifPresent(text -> request.header("Authorization", "Bearer " + text));
    HttpResponse<String> answer = answer(request.build());
    Optional<String> type = answer.headers().firstValue("Content-Type");
    return new Reply(
        answer.statusCode(), type, answer.body(), complaints(method, path, answer, type));
  }

  private static HttpResponse<String> answer(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(request.toString(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(request.toString(), e);
    }
  }

  private List<String> complaints(
      String method, String path, HttpResponse<String> answer, Optional<String> type) {
    boolean isJson = type.filter(found -> found.startsWith("application/json")).isPresent();
    if (!isJson || answer.body().isEmpty() || document.isEmpty()) {
      return List.of();
    }
    JsonNode body = new Reply(answer.statusCode(), type, answer.body(), List.of()).json();
    boolean isTextOf422 = answer.statusCode() == 422 && body.path("detail").isTextual();
    return isTextOf422
        ? List.of() // as Airflow has it, whatever its document says
        : document.get().complaints(method, path, answer.statusCode(), body);
  }
}
