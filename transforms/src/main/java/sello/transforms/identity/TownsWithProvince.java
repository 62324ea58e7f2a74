package sello.transforms.identity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.ingest.name.Place;

/**
 * Towns printed with their province behind them, as in Benavente (Zamora): the register knows the
 * town by the shorter name, in a province of that name, and no town by the longer.
 *
 * @param provinces provinces of registered schools, as words, by the words of their town
 */
record TownsWithProvince(Map<List<String>, Set<List<String>>> provinces) {

  static TownsWithProvince of(List<Mention> mentions) {
    return new TownsWithProvince(
        mentions.stream()
            .filter(mention -> mention.hasId() && mention.town().isKnown())
            .collect(
                groupingBy(
                    Mention::townWords, mapping(mention -> mention.province().words(), toSet()))));
  }

  /** The mention with its town alone, and the province that is printed behind it. */
  Mention parted(Mention mention) {
    List<String> words = mention.townWords();
    if (words.size() < 2 || provinces.containsKey(words)) {
      return mention;
    }
    for (int length = words.size() - 1; length > 0; length--) {
      List<String> province = words.subList(length, words.size());
      if (provinces.getOrDefault(words.subList(0, length), Set.of()).contains(province)
          && (!mention.province().isKnown() || mention.province().words().equals(province))) {
        Place town = mention.town();
        return mention.in(
            new Place(words.subList(0, length), town.postcode(), town.inflects()),
            new Place(province, "", town.inflects()));
      }
    }
    return mention;
  }
}
