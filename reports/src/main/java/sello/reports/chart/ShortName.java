package sello.reports.chart;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A name in at most so many letters; of a longer one the middle is left out: both ends tell it. */
final class ShortName {
  private ShortName() {}

  static String of(String name, int most) {
    if (name.length() <= most) {
      return name;
    }
    int end = (most - 1) * 3 / 5;
    return cut(name, most - 1 - end, end);
  }

  /** Names beside each other: of those that would look alike, what tells them apart is kept. */
  static List<String> all(List<String> names, int most) {
    return names.stream().map(name -> among(names, name, most)).toList();
  }

  private static String among(List<String> names, String name, int most) {
    String plain = of(name, most);
    Set<String> alike =
        names.stream()
            .filter(other -> of(other, most).equals(plain))
            .collect(Collectors.toCollection(TreeSet::new));
    return alike.size() < 2 ? plain : apart(name, alike, most);
  }

  private static String apart(String name, Set<String> alike, int most) {
    int same = alike.stream().mapToInt(other -> begins(name, other)).min().orElse(0);
    int rest = alike.stream().mapToInt(other -> ends(name, other)).min().orElse(0);
    int start = Math.max(same, name.length() - rest);
    return start < most
        ? cut(name, start, most - 1 - start)
        : "…" + name.substring(Math.max(name.length() - most + 1, same));
  }

  /** So many letters are the same from the beginning. */
  private static int begins(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }

  /** So many letters are the same up to the end. */
  private static int ends(String one, String other) {
    return begins(
        new StringBuilder(one).reverse().toString(), new StringBuilder(other).reverse().toString());
  }

  private static String cut(String name, int start, int end) {
    return name.substring(0, start).strip() + "…" + name.substring(name.length() - end).strip();
  }
}
