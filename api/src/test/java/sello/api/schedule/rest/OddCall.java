package sello.api.schedule.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A call that a careless or hostile caller might make: of what is offered, damaged.
 *
 * @param text as it goes over the wire
 */
record OddCall(String text) {
  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE", "BREW", "get");
  private static final List<String> ACCEPTED =
      List.of("*/*", "application/json", "text/plain", "application/x-ndjson", ";;", "a/b");
  private static final List<String> NAMES =
      List.of(
          "~",
          "label_yearly",
          "freshness",
          "label_by_hand",
          "edition-2024",
          "ingest",
          "default_pool",
          "1",
          "0",
          "-1",
          "list",
          "99999999999999999999",
          "9223372036854775807",
          "%00",
          "%ff",
          "%2F",
          "%",
          "+",
          "%2B",
          "..",
          "' or 1=1 --",
          "%F0%9F%98%80",
          "a|b",
          "\\",
          "%5C",
          "");
  private static final List<String> VALUES =
      List.of(
          "1",
          "0",
          "-1",
          "100",
          "9223372036854775807",
          "99999999999999999999",
          "true",
          "maybe",
          "id",
          "-id",
          "duration",
          "-duration",
          "state",
          "nonsense",
          "2026-01-01T00:00:00Z",
          "2026-01-01",
          "0001-01-01T00:00:00Z",
          "9999-12-31T23:59:59Z",
          "2026-01-01T00%3A00%3A00%2B99:00",
          "running",
          "none",
          "manual",
          "%25",
          "%",
          "%00",
          "%ff",
          "%5C",
          "%5C%5C%25",
          "!",
          "a|",
          "|",
          "NaN",
          "1e400",
          "0.000001",
          "",
          "is_paused");
  private static final List<String> KEYS =
      List.of(
          "dag_run_id",
          "logical_date",
          "run_after",
          "data_interval_start",
          "data_interval_end",
          "conf",
          "note",
          "partition_key",
          "is_paused",
          "state",
          "states",
          "new_state",
          "dry_run",
          "only_failed",
          "only_running",
          "task_ids",
          "dag_ids",
          "order_by",
          "page_limit",
          "page_offset",
          "dag_id",
          "from_date",
          "to_date",
          "max_active_runs",
          "reprocess_behavior",
          "run_backwards",
          "include_downstream",
          "start_date",
          "end_date",
          "username",
          "password",
          "nonsense");
  private static final List<String> JSON =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-1",
          "1e999",
          "1.5",
          "99999999999999999999",
          "\"\"",
          "\"x\"",
          "\"success\"",
          "\"failed\"",
          "\"queued\"",
          "\"two words\"",
          "\"scheduled__x\"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"label_yearly\"",
          "\"freshness\"",
          "\"2026-01-01T00:00:00Z\"",
          "\"2026-03-01T00:00:00Z\"",
          "\"2026-01-01\"",
          "\"0001-01-01T00:00:00Z\"",
          "\"9999-12-31T00:00:00Z\"",
          "[]",
          "[null]",
          "[\"ingest\"]",
          "[[\"ingest\",-1]]",
          "[[1]]",
          "{}",
          "{\"scope\":\"BE\"}",
          "{\"\\u0000\":1}",
          "[".repeat(150) + "]".repeat(150),
          "NaN",
          "\"" + "x".repeat(3000) + "\"");

  static OddCall of(List<Call> calls, List<GoldenPair> pairs, String token, Random random) {
    return random.nextBoolean()
        ? known(pick(pairs, random), token, random)
        : invented(pick(calls, random), token, random);
  }

  /** One that makes sense, or did before it was damaged. */
  private static OddCall known(GoldenPair pair, String token, Random random) {
    String body = pair.sent().map(Object::toString).orElse("");
    boolean isBody = !body.isEmpty() && random.nextBoolean();
    return of(
        pair.method(),
        "/airflow" + (isBody ? pair.path() : damaged(pair.path(), random)),
        isBody ? damaged(body, random) : body,
        token,
        random);
  }

  private static String damaged(String text, Random random) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + (char) (33 + random.nextInt(90)) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + text.substring(at + 1);
      case 2 -> text.replaceFirst("20\\d\\d", Integer.toString(1900 + random.nextInt(200)));
      case 3 -> text.replaceFirst("true|false|null", "{}");
      default -> text;
    };
  }

  private static OddCall invented(Call call, String token, Random random) {
    String path =
        BRACES
            .matcher("/airflow" + call.path())
            .replaceAll(found -> Matcher.quoteReplacement(pick(NAMES, random).replace(' ', '+')));
    List<String> known = new ArrayList<>(call.parameters());
    known.add("nonsense");
    String query =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> pick(known, random) + "=" + pick(VALUES, random))
            .collect(Collectors.joining("&"));
    String body = random.nextInt(12) == 0 ? pick(JSON, random) : object(random);
    String address = path + (query.isEmpty() ? "" : "?" + query);
    return of(call.method().name(), address, body, token, random);
  }

  private static OddCall of(
      String method, String address, String body, String token, Random random) {
    String head =
        """
        %s %s HTTP/1.1
        Host: localhost
        Connection: close
        Content-Length: %d
        Authorization: %s
        Accept: %s

        """
            .formatted(
                random.nextInt(16) == 0 ? pick(METHODS, random) : method,
                address,
                body.length(),
                random.nextInt(20) == 0 ? "x" : "Bearer " + token,
                pick(ACCEPTED, random));
    return new OddCall(head.replace("\n", "\r\n") + body);
  }

  private static String object(Random random) {
    return IntStream.range(0, random.nextInt(5))
        .mapToObj(i -> "\"%s\":%s".formatted(pick(KEYS, random), pick(JSON, random)))
        .collect(Collectors.joining(",", "{", random.nextInt(20) == 0 ? "" : "}"));
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
