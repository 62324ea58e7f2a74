package sello.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.catalog.Json;

/** The service, really started, and an operator who steers its schedule over the REST API. */
final class SteeredService implements AutoCloseable {
  private static final String PASSWORD = "a long enough one";
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+:\\d+/");
  private static final int ANOTHER_LOOK_MILLIS = 50;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Launched service;
  private String address = "";
  private String token = "";

  private SteeredService(Launched service) {
    this.service = service;
  }

  /** Makes the operator, before the first service starts. */
  static void addOperator(Path data) throws Exception {
    Path typed = Files.writeString(data.resolve("typed"), PASSWORD + "\n");
    try (Launched add =
        Launched.startReading(
            typed, "users", "add", "tester", "--role", "operator", "--data", data.toString())) {
      if (add.exitCode() != 0) {
        throw new AssertionError(add.text());
      }
    }
    Files.delete(typed);
  }

  static SteeredService start(Path data, Map<String, String> environment) throws IOException {
    return new SteeredService(
        Launched.start(environment, "serve", "--port", "0", "--data", data.toString()));
  }

  /** Waits until it is served and its schedule is up. */
  void awaitUp() throws Exception {
    Matcher found = ADDRESS.matcher(service.waitFor(line -> ADDRESS.matcher(line).find()));
    if (!found.find()) {
      throw new AssertionError("It said no address.");
    }
    address = found.group();
    while (CLIENT.send(login(), BodyHandlers.ofString()).statusCode() == 503) {
      awaitAlive(ANOTHER_LOOK_MILLIS);
    }
    HttpResponse<String> answer = CLIENT.send(login(), BodyHandlers.ofString());
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.body());
    }
    token = Json.MAPPER.readTree(answer.body()).get("access_token").asText();
  }

  private HttpRequest login() {
    return HttpRequest.newBuilder(URI.create(address + "airflow/auth/token"))
        .header("Content-Type", "application/json")
        .POST(
            BodyPublishers.ofString(
                "{\"username\": \"tester\", \"password\": \"%s\"}".formatted(PASSWORD)))
        .build();
  }

  /** Asks for a run; the answer may never come when the service is killed. */
  CompletableFuture<HttpResponse<String>> trigger(String dagId, String body) {
    return CLIENT.sendAsync(
        posting("dags/%s/dagRuns".formatted(dagId), body), BodyHandlers.ofString());
  }

  JsonNode get(String path) throws Exception {
    return Json.MAPPER.readTree(CLIENT.send(request(path).build(), BodyHandlers.ofString()).body());
  }

  JsonNode post(String path, String body) throws Exception {
    return Json.MAPPER.readTree(CLIENT.send(posting(path, body), BodyHandlers.ofString()).body());
  }

  private HttpRequest posting(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  /** A page of the site, for which nobody needs a token. */
  String page(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
    return CLIENT.send(request, BodyHandlers.ofString()).body();
  }

  /** The last state of a run; asked from before it is there until it has ended. */
  String end(String dagId, String runId) throws Exception {
    HttpRequest wait =
        request("dags/%s/dagRuns/%s/wait?interval=1".formatted(dagId, coded(runId))).build();
    HttpResponse<Stream<String>> answer = CLIENT.send(wait, BodyHandlers.ofLines());
    while (answer.statusCode() == 404) {
      awaitAlive(ANOTHER_LOOK_MILLIS);
      answer = CLIENT.send(wait, BodyHandlers.ofLines());
    }
    List<String> states = answer.body().toList();
    return Json.MAPPER.readTree(states.get(states.size() - 1)).path("state").asText();
  }

  static String coded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address + "airflow/api/v2/" + path))
        .header("Authorization", "Bearer " + token);
  }

  /** Lets so much time pass; the service must still be there then. */
  void awaitAlive(long millis) throws Exception {
    if (service.isOver(millis)) {
      throw new AssertionError("The service ended by itself; exit code " + service.exitCode());
    }
  }

  /** As kill -9 would: what it has started is left to itself. */
  void kill() throws Exception {
    service.kill();
  }

  @Override
  public void close() throws Exception {
    service.close();
  }
}
