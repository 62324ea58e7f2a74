package sello.transforms.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keys of mentions in groups that are one school each, joined pair by pair (disjoint sets; the
 * smaller group is put into the larger). There is one merge for each mention that is not alone,
 * some ten thousands, however many schools are registered.
 */
final class SchoolGroups {
  private final Map<String, List<String>> groups = new HashMap<>();

  /** All mentions of a mention's group. */
  List<String> members(String mention) {
    return groups.getOrDefault(mention, List.of(mention));
  }

  /** Makes one group of two. */
  void join(String one, String two) {
    List<String> first = group(one);
    List<String> second = group(two);
    if (first == second) {
      return;
    }
    List<String> larger = first.size() >= second.size() ? first : second;
    List<String> smaller = larger == first ? second : first;
    larger.addAll(smaller);
    smaller.forEach(mention -> groups.put(mention, larger));
  }

  private List<String> group(String mention) {
    return groups.computeIfAbsent(mention, alone -> new ArrayList<>(List.of(alone)));
  }

  /** Every mention that was joined to another, and one mention that stands for its group. */
  Map<String, String> representatives() {
    Map<String, String> representatives = new HashMap<>();
    groups.forEach((mention, group) -> representatives.put(mention, group.get(0)));
    return representatives;
  }
}
