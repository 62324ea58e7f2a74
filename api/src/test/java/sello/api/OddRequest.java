package sello.api;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A request that a careless or hostile caller might send: made of what the service knows, damaged.
 *
 * @param text as it goes over the wire, its head complete
 */
record OddRequest(String text) {
  private static final List<String> METHODS =
      List.of("HEAD", "HEAD", "POST", "PUT", "OPTIONS", "BREW", "get", "TRACE");
  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "id", List.of("toy-1", "latest"),
          "table", List.of("awards_by_country", "awards_by_edition", "active_labels_by_year"),
          "chart", List.of("awards-by-edition", "awards-by-country"));
  private static final List<String> SENSIBLE =
      List.of(
          "edition=2018-2019",
          "edition=2018-2019..",
          "country_code=ES,EUR",
          "format=csv",
          "format=jsonstat",
          "format=sdmx-csv",
          "format=xlsx",
          "format=ndjson",
          "format=parquet",
          "limit=2",
          "last=1",
          "sort=-edition",
          "labels=both",
          "lang=es",
          "download=true");
  private static final Pattern BRACES = Pattern.compile("\\{(\\w+)}");
  private static final List<String> WORDS =
      List.of(
          "latest",
          "toy-1",
          "toy-2",
          "awards_by_country",
          "awards_by_edition",
          "raw_schools",
          "csv",
          "json",
          "xlsx",
          "jsonstat",
          "sdmx-csv",
          "parquet",
          "ndjson",
          "ES",
          "EUR",
          "2018-2019",
          "2018..2019",
          "..",
          "../../etc/passwd",
          "%2e%2e%2f%2e%2e%2f",
          "%00",
          "%ff%fe",
          "%0d%0aX: y",
          "' or 1=1 --",
          "');drop table x;--",
          "read_csv('/etc/passwd')",
          "{{7*7}}",
          "<script>",
          "-1",
          "0",
          "1e309",
          "NaN",
          "9223372036854775808",
          "99999999999999999999",
          "true",
          "null",
          "",
          "😀",
          "ﬁ",
          "a,b",
          ",",
          "..2019",
          "2019..",
          "2019..2018",
          "*",
          "en",
          "es",
          "xx",
          "both",
          "-awards",
          "awards",
          "edition",
          "country_code",
          "manifest.json",
          "%25",
          "%",
          "%u0041");
  private static final List<String> PARAMETERS =
      List.of(
          "edition",
          "country_code",
          "format",
          "select",
          "sort",
          "limit",
          "after",
          "last",
          "recent",
          "measure",
          "labels",
          "lang",
          "bom",
          "download",
          "release",
          "query",
          "asOf",
          "nonsense",
          "EDITION",
          "",
          "awards",
          "__proto__");
  private static final List<String> HEADERS =
      List.of(
          "Accept: */*;q=x",
          "Accept: application/json;q=0",
          "Accept: text/html, *",
          "Accept: ;;;,",
          "Accept-Language: es;q=1;q=2, *;q=0",
          "Accept-Language: ---",
          "Accept-Encoding: br;q=9",
          "Accept-Encoding: gzip",
          "Accept-Encoding: identity;q=0",
          "If-None-Match: *",
          "If-None-Match: \"\"\"",
          "If-None-Match: W/\"x\", y",
          "Range: bytes=5-1",
          "Range: bytes=0-0,1-1",
          "Range: lines=1",
          "If-Modified-Since: yesterday",
          "Cookie: a=b;;=",
          "X-Forwarded-For: ' or 1=1",
          "Content-Length: 0",
          "Expect: 100-continue",
          "Host: [::",
          "Connection: upgrade",
          "Upgrade: websocket",
          "Transfer-Encoding: chunked");

  static OddRequest of(List<Route> routes, Random random) {
    String path =
        random.nextInt(10) == 0
            ? IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> "/" + word(random))
                .collect(Collectors.joining())
            : filled(pick(routes, random).path(), random);
    String query =
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> parameter(random))
            .collect(Collectors.joining("&"));
    String address = path + (query.isEmpty() ? "" : "?" + query);
    String line =
        (random.nextInt(8) == 0 ? pick(METHODS, random) : "GET")
            + " "
            + damaged(address, random)
            + " HTTP/1.1";
    Stream<String> odd = IntStream.range(0, random.nextInt(3)).mapToObj(i -> pick(HEADERS, random));
    String head =
        Stream.concat(Stream.of(line, "Host: localhost", "Connection: close"), odd)
            .collect(Collectors.joining("\r\n"));
    return new OddRequest(head + "\r\n\r\n");
  }

  private static String parameter(Random random) {
    return random.nextInt(3) > 0
        ? pick(SENSIBLE, random)
        : pick(PARAMETERS, random) + "=" + word(random);
  }

  private static String filled(String path, Random random) {
    return BRACES
        .matcher(path)
        .replaceAll(
            found -> {
              List<String> known = KNOWN.getOrDefault(found.group(1), List.of());
              boolean isOdd = known.isEmpty() || random.nextInt(3) == 0;
              return Matcher.quoteReplacement(isOdd ? word(random) : pick(known, random));
            });
  }

  /** Blanks would end the address, so they are sent as plus signs. */
  private static String word(Random random) {
    String word = pick(WORDS, random).replace(' ', '+').replace("{", "%7B").replace("}", "%7D");
    return random.nextInt(30) == 0 ? word.repeat(1000) : word;
  }

  private static String damaged(String address, Random random) {
    if (address.isEmpty() || random.nextInt(5) > 0) {
      return address.isEmpty() ? "/" : address;
    }
    int at = random.nextInt(address.length());
    String put = random.nextBoolean() ? "" : Character.toString((char) (33 + random.nextInt(200)));
    return address.substring(0, at) + put + address.substring(at + 1);
  }

  private static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
