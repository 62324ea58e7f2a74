package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters of an address, each read and, where it cannot be, refused. */
final class Query {
  private static final Set<String> TRUE = Set.of("true", "1", "t", "yes", "y", "on");
  private static final Set<String> FALSE = Set.of("false", "0", "f", "no", "n", "off");

  private final Map<String, List<String>> all;

  private Query(Map<String, List<String>> all) {
    this.all = all;
  }

  /**
   * Reads what stands after the question mark.
   *
   * @param known names of the parameters that the call offers; any other is refused, never ignored
   */
  static Query of(String text, Set<String> known) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    for (String pair : text.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
        String value = decoded(pair.substring(Math.min(equals + 1, pair.length())));
        all.computeIfAbsent(decoded(pair.substring(0, equals)), name -> new ArrayList<>())
            .add(value);
      }
    }
    List<Complaint> unknown =
        all.entrySet().stream()
            .filter(entry -> !known.contains(entry.getKey()))
            .map(entry -> Complaint.unknown(place(entry.getKey()), input(entry.getValue().get(0))))
            .toList();
    if (!unknown.isEmpty()) {
      throw HttpRefusal.invalid(unknown);
    }
    return new Query(all);
  }

  private static String decoded(String text) {
    try {
      String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
      if (decoded.indexOf('\uFFFD') < 0 && SafeText.isSafe(decoded)) {
        return decoded;
      }
    } catch (IllegalArgumentException e) {
      // Said below, as for bytes that are no text.
    }
    throw HttpRefusal.of(422, "'%s' is not percent-encoded UTF-8".formatted(text));
  }

  /** The last value of a parameter. */
  Optional<String> one(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** Every value of a parameter that may be repeated. */
  List<String> all(String name) {
    return all.getOrDefault(name, List.of());
  }

  Optional<Long> number(String name, long least) {
    return one(name).map(text -> number(name, text, least));
  }

  private static long number(String name, String text, long least) {
    long number;
    try {
      number = Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw unreadable(
          "int_parsing", name, "a valid integer, unable to parse string as an integer", text);
    }
    if (number < least) {
      throw HttpRefusal.invalid(Complaint.below(place(name), least, input(text)));
    }
    return number;
  }

  Optional<Boolean> flag(String name) {
    return one(name)
        .map(
            text -> {
              String word = text.strip().toLowerCase(Locale.ROOT);
              if (!TRUE.contains(word) && !FALSE.contains(word)) {
                throw unreadable(
                    "bool_parsing", name, "a valid boolean, unable to interpret input", text);
              }
              return TRUE.contains(word);
            });
  }

  /** One of a list of words. */
  Optional<String> word(String name, List<String> words) {
    Optional<String> found = one(name);
    found
        .filter(word -> !words.contains(word))
        .ifPresent(
            word -> {
              throw HttpRefusal.invalid(Complaint.notOneOf(place(name), words, input(word)));
            });
    return found;
  }

  Optional<Instant> time(String name) {
    return one(name).map(text -> time(place(name), text));
  }

  private static Instant time(List<Object> place, String text) {
    Times.Reading reading = Times.read(text);
    return reading
        .instant()
        .orElseThrow(() -> HttpRefusal.invalid(reading.complaint(place, input(text))));
  }

  private static HttpRefusal unreadable(String type, String name, String what, String text) {
    return HttpRefusal.invalid(
        Complaint.of(type, place(name), "Input should be " + what, input(text)));
  }

  static List<Object> place(String name) {
    return List.of(Complaint.QUERY, name);
  }

  static JsonNode input(String text) {
    return JsonNodeFactory.instance.textNode(text);
  }
}
