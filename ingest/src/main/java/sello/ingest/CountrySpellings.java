package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The countries of the reference data by every name and code; of two, the first keeps a name. */
final class CountrySpellings implements Serializable {
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

  /** The code of a country by its name or code in any spelling. */
  Optional<String> country(String spelling) {
    return Optional.ofNullable(codes.get(Spelling.fold(spelling)));
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
