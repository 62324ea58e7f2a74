package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sello.api.schedule.rest.Client.Reply;
import sello.api.schedule.store.TestDatabase;

/** What Airflow 3.2.0 answered, this service answers: status, media type, keys, types, errors. */
class GoldenPairsTest {
  @TempDir Path data;

  @ParameterizedTest
  @EnumSource
  void every_pair_is_answered_as_Airflow_does(TestDatabase kind) {
    List<String> differences = new ArrayList<>();
    try (ScheduleSite site = ScheduleSite.start(kind, data)) {
      for (GoldenPair pair : GoldenPair.all()) {
        if (pair.isReplayed()) {
          Reply reply = send(pair, site);
          compare(pair, reply)
              .forEach(text -> differences.add("%s %s".formatted(pair.name(), text)));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  private static Reply send(GoldenPair pair, ScheduleSite site) {
    Client client =
        switch (pair.authorization()) {
          case "bearer" -> site.as("admin");
          case "bad token" -> site.nobody().as("no.such.token");
          default -> site.nobody();
        };
    Optional<String> body =
        pair.sent().map(sent -> sent.toString().replace("<password>", ScheduleSite.PASSWORD));
    return client.send(pair.method(), pair.path(), body, pair.accept());
  }

  private static List<String> compare(GoldenPair pair, Reply reply) {
    List<String> found = new ArrayList<>(reply.complaints());
    if (reply.status() != pair.status()) {
      return List.of("%d, not %d: %s".formatted(reply.status(), pair.status(), reply.text()));
    }
    pair.contentType()
        .filter(type -> !bare(reply.contentType().orElse("")).equals(bare(type)))
        .ifPresent(type -> found.add("is %s, not %s".formatted(reply.contentType(), type)));
    if (pair.contentType().orElse("").equals("application/json") && !pair.body().isNull()) {
      found.addAll(Shape.differences(pair.body(), reply.json()));
      found.addAll(details(pair.body().path("detail"), reply.json().path("detail")));
    } else if (pair.body().isTextual() && pair.contentType().isEmpty()) {
      found.addAll(
          reply.text().equals(pair.body().textValue()) ? List.of() : List.of(reply.text()));
    }
    return found;
  }

  /** Blanks in a media type mean nothing. */
  private static String bare(String mediaType) {
    return mediaType.replace(" ", "");
  }

  private static List<String> details(JsonNode expected, JsonNode detail) {
    if (expected.isTextual()) {
      return same(expected, detail);
    }
    if (expected.isObject()) {
      return same(expected.path("reason"), detail.path("reason"));
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (String key : List.of("type", "loc", "msg")) {
        found.addAll(same(expected.path(i).path(key), detail.path(i).path(key)));
      }
    }
    return found;
  }

  private static List<String> same(JsonNode expected, JsonNode found) {
    return expected.equals(found) ? List.of() : List.of("%s, not %s".formatted(found, expected));
  }
}
