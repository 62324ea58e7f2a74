package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The countries of the reference data by every name and code; of two, the first keeps a name. */
final class CountrySpellings implements Serializable {
  /** Between two names of one country: a slash, a dash, a bracket; a blank beside a code. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\s*[/|(\\[)\\]]\\s*|\\s+[-–—]\\s+|(?<=^[A-Z]{2,3})\\s+|\\s+(?=[A-Z]{2,3}$)");

  private final Map<String, String> codes = new HashMap<>();
  private final Map<String, String> ofEurostat = new HashMap<>();
  private final Set<String> printed = new TreeSet<>();

  /** Knows a name, if it is one, that may be advised. */
  void add(String spelling, String code) {
    if (!spelling.isEmpty()) {
      printed.add(spelling);
      know(spelling, code);
    }
  }

  /** Knows a name that nobody is advised to write. */
  void know(String spelling, String code) {
    codes.putIfAbsent(Spelling.fold(spelling), code);
  }

  void addOfEurostat(String code, String country) {
    ofEurostat.put(code, country);
  }

  /**
   * The code of a country by its name or code in any spelling, or by two of them: {@code Greece
   * (GR)}, {@code España / Spain}.
   */
  Optional<String> country(String spelling) {
    return called(spelling).or(() -> calledTwice(spelling));
  }

  private Optional<String> called(String spelling) {
    return Optional.ofNullable(codes.get(Spelling.fold(spelling)));
  }

  /** Where each of the names is known, and as one country's. */
  private Optional<String> calledTwice(String spelling) {
    List<Optional<String>> countries =
        Stream.of(BETWEEN.split(spelling))
            .filter(name -> !name.isBlank())
            .map(this::called)
            .toList();
    boolean isOne = countries.size() > 1 && countries.stream().distinct().count() == 1;
    return isOne ? countries.get(0) : Optional.empty();
  }

  /** The code of a country by its code at Eurostat: EL is GR. */
  Optional<String> ofEurostat(String code) {
    return Optional.ofNullable(ofEurostat.get(code));
  }

  /** Every name and code, as reference data has it. */
  Set<String> printed() {
    return printed;
  }

  /** The same, and what else countries are called, folded. */
  Set<String> spellings() {
    return codes.keySet();
  }
}
