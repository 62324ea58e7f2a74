package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Mentions of one scope by the core of their names, counted once somebody asks. */
final class SharedCores {
  private final Map<String, List<Mention>> sharing = new HashMap<>();
  private final Map<String, Long> schools = new HashMap<>();

  /**
   * Of mentions by their core.
   *
   * @param by what is taken as the core of a mention
   */
  SharedCores(Stream<Mention> mentions, Function<Mention, String> by) {
    mentions.forEach(m -> sharing.computeIfAbsent(by.apply(m), core -> new ArrayList<>(1)).add(m));
  }

  /** How many schools carry a core; 0: none does. */
  long schools(String core) {
    List<Mention> all = sharing.get(core);
    return all == null ? 0 : schools.computeIfAbsent(core, key -> SchoolsOfCore.atLeast(all));
  }
}
