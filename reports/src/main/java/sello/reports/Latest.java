package sello.reports;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Which points in time are wanted, counted from the end.
 *
 * @param last the rows of so many latest values of the time field, whatever the other conditions
 * @param recent the latest rows of each series, of those that fulfil the other conditions
 */
public record Latest(OptionalInt last, Optional<Recent> recent) {
  public static final Latest ALL_TIMES = new Latest(OptionalInt.empty(), Optional.empty());

  Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>();
    last.ifPresent(n -> all.put("last", Integer.toString(n)));
    recent.ifPresent(
        wanted -> {
          all.put("recent", Integer.toString(wanted.rows()));
          all.put("measure", wanted.measure().name());
        });
    return all;
  }
}
