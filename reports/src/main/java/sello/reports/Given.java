package sello.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters that a caller gave, and how each kind of them is read.
 *
 * @param parameters every value of every parameter, in the order in which they were given
 */
record Given(Map<String, List<String>> parameters) {

  boolean has(String name) {
    return parameters.containsKey(name);
  }

  /** The values of a list: between commas, and once more for each time it is repeated. */
  List<String> list(String name) {
    List<String> all =
        parameters.getOrDefault(name, List.of()).stream()
            .flatMap(text -> Arrays.stream(text.split(",", -1)))
            .toList();
    if (all.contains("")) {
      throw malformed(name, "", "has an empty value");
    }
    return all;
  }

  /** A parameter that may be given once, and not empty. */
  Optional<String> single(String name) {
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      throw malformed(name, String.join(",", values), "is given more than once");
    }
    if (values.contains("")) {
      throw malformed(name, "", "has an empty value");
    }
    return values.stream().findFirst();
  }

  /** A whole number from 1 on. */
  Optional<Integer> wholeNumber(String name, int most) {
    return single(name)
        .map(
            text -> {
              if (!text.matches("[1-9]\\d{0,8}") || Integer.parseInt(text) > most) {
                throw malformed(name, text, "is not one whole number, 1 to " + most);
              }
              return Integer.valueOf(text);
            });
  }

  /** One of a few words; empty when it is not given. */
  Optional<String> oneOf(String name, List<String> words) {
    Optional<String> found = single(name);
    found
        .filter(word -> !words.contains(word))
        .ifPresent(
            word -> {
              String detail = "%s '%s' is not one of: %s.".formatted(name, word, joined(words));
              throw Problem.of(ProblemType.MALFORMED_PARAMETER, detail)
                  .about(name, word)
                  .allowing(words)
                  .refusal();
            });
    return found;
  }

  static Refusal malformed(String parameter, String value, String why) {
    String shown = value.isEmpty() ? parameter : parameter + " '" + value + "'";
    return Problem.of(ProblemType.MALFORMED_PARAMETER, shown + " " + why + ".")
        .about(parameter, value)
        .refusal();
  }

  private static String joined(List<String> words) {
    return String.join(", ", words);
  }
}
