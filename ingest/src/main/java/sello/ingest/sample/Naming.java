package sello.ingest.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How schools and towns are called in a language: invented stems from syllables, set into the
 * patterns of the kinds of school. Each number has a name of its own.
 */
final class Naming {
  private static final long STEP = 1_000_003;
  private static final Map<String, Map<String, List<String>>> ALL = new HashMap<>();

  static {
    for (var row : ShippedRows.sample("naming")) {
      ALL.computeIfAbsent(row.getField("language"), l -> new HashMap<>())
          .put(row.getField("part"), List.of(row.getField("values").split("\\|", -1)));
    }
  }

  private final Map<String, List<String>> parts;
  private final int middles;
  private final long capacity;

  /**
   * @param names how many names are needed
   */
  Naming(String language, long names) {
    this.parts = ALL.getOrDefault(language, Map.of());
    int count = 1;
    while (capacity(count) < names) {
      count++;
    }
    this.middles = count;
    this.capacity = capacity(count);
  }

  /** The name of a school of some kind. */
  String school(String level, long number) {
    long rest = Math.floorMod(number * STEP, capacity);
    List<String> epithets = part("epithet");
    String epithet = epithets.get((int) (rest % epithets.size()));
    String proper =
        epithet
            .replace("*", stem(rest / epithets.size(), middles))
            .replace("#", String.valueOf(1 + number % 29));
    return pattern(level, number).replace("{}", proper);
  }

  /** A name that several schools bear. */
  String shared(String level, long number) {
    List<String> names = part("generic");
    return part(level).get(0).replace("{}", names.get((int) (number % names.size())));
  }

  int sharedNames() {
    return part("generic").size();
  }

  String town(long number) {
    List<String> patterns = part("town");
    long stems = (long) part("begin").size() * part("end").size();
    long rest = Math.floorMod(number * STEP, stems);
    String stem = stem(rest, 0);
    long lap = number / stems;
    String pattern = patterns.get((int) ((rest + lap) % patterns.size()));
    return inner(pattern, lap < patterns.size() ? stem : stem(number, 1));
  }

  /** Sets a stem into a pattern, in small letters after a letter: Neu* and Bad *. */
  private static String inner(String pattern, String stem) {
    int at = pattern.indexOf('*');
    boolean isInside = at > 0 && Character.isLetter(pattern.charAt(at - 1));
    return pattern.replace("*", isInside ? stem.toLowerCase(Locale.ROOT) : stem);
  }

  private String stem(long number, int inner) {
    StringBuilder out = new StringBuilder();
    long rest = number;
    rest = append(out, "begin", rest);
    for (int i = 0; i < inner; i++) {
      rest = append(out, "middle", rest);
    }
    append(out, "end", rest);
    return out.toString();
  }

  private long append(StringBuilder out, String part, long number) {
    List<String> syllables = part(part);
    out.append(syllables.get((int) (number % syllables.size())));
    return number / syllables.size();
  }

  private String pattern(String level, long number) {
    List<String> patterns = part(level.equals("other") ? "comprehensive" : level);
    return patterns.get((int) (number % patterns.size()));
  }

  private List<String> part(String name) {
    return parts.getOrDefault(name, List.of("*"));
  }

  private long capacity(int inner) {
    long stems = (long) part("begin").size() * part("end").size() * part("epithet").size();
    for (int i = 0; i < inner; i++) {
      stems *= part("middle").size();
    }
    return stems;
  }
}
