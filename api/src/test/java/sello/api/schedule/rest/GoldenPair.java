package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Json;

/** A request to Airflow 3.2.0 and what it answered. */
record GoldenPair(String name, JsonNode document) {
  /** All of them, in the order in which they build on each other. */
  static List<GoldenPair> all() {
    Path folder = Path.of("src/test/resources/schedule/golden");
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(GoldenPair::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static GoldenPair read(Path file) {
    try {
      return new GoldenPair(
          file.getFileName().toString(), Json.MAPPER.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the request can be sent again; else it shows only what a body looks like. */
  boolean isReplayed() {
    return document.path("replay").asText().equals("yes");
  }

  String method() {
    return document.path("request").path("method").asText();
  }

  String path() {
    return document.path("request").path("path").asText();
  }

  String authorization() {
    return document.path("request").path("authorization").asText();
  }

  String accept() {
    return document.path("request").path("accept").asText();
  }

  Optional<JsonNode> sent() {
    return Optional.ofNullable(document.path("request").get("body"));
  }

  int status() {
    return document.path("response").path("status").asInt();
  }

  /** Empty where Airflow named none. */
  Optional<String> contentType() {
    return Optional.ofNullable(document.path("response").path("content_type").textValue());
  }

  JsonNode body() {
    return document.path("response").path("body");
  }
}
