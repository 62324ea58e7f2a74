package sello.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sello.catalog.Fields;
import sello.ingest.form.FileReading;
import sello.ingest.form.FileRecord;
import sello.ingest.form.FileRecords;

/**
 * The country of a file that has no column for it: the only one with regions of the names in it, or
 * the only one that takes part and has the language of its header.
 */
final class CountryOfFile {
  private static final int ROWS_LOOKED_AT = 500;
  private static final int ENOUGH_REGIONS = 3;
  private static final int ENOUGH_HEADERS = 4;

  /** Languages of which one member has most speakers: its own exports are written in them. */
  private static final Map<String, String> COUNTRIES = Map.of("es", "ES", "tr", "TR", "it", "IT");

  private final CodeLists lists;

  CountryOfFile(CodeLists lists) {
    this.lists = lists;
  }

  /** Empty when the file does not say enough: it is then asked for, not guessed. */
  Optional<Constant> of(InputFile file, Optional<String> regionOfAll) {
    Set<String> names = regionNames(file);
    regionOfAll.ifPresent(names::add);
    Optional<String> byRegion = byRegions(names);
    Optional<String> byLanguage = byLanguage(file.form().header());
    if (byRegion.isPresent() && (names.size() >= ENOUGH_REGIONS || byRegion.equals(byLanguage))) {
      return byRegion.map(c -> Constant.concluded(c, "the regions that it names"));
    }
    return names.isEmpty()
        ? byLanguage.map(c -> Constant.concluded(c, "the language of its header"))
        : Optional.empty();
  }

  /** The country that has most of the regions, at least three of four, and more than any other. */
  private Optional<String> byRegions(Set<String> names) {
    Map<String, Integer> votes = new TreeMap<>();
    for (String name : names) {
      lists.places().countriesWithRegion(name).forEach(c -> votes.merge(c, 1, Integer::sum));
    }
    int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> best =
        votes.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return best.size() == 1 && most * 4 >= names.size() * 3
        ? Optional.of(best.get(0))
        : Optional.empty();
  }

  private static Optional<String> byLanguage(List<String> header) {
    Map<String, Long> votes = Synonyms.SHIPPED.languages(header);
    return votes.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH_HEADERS)
        .map(e -> COUNTRIES.getOrDefault(e.getKey(), ""))
        .filter(c -> !c.isEmpty() && votes.size() == 1)
        .findFirst();
  }

  private Set<String> regionNames(InputFile file) {
    Set<String> names = new TreeSet<>();
    List<String> header = file.form().header();
    for (int place = 0; place < header.size(); place++) {
      if (file.isName(header.get(place), Fields.REGION_NAME.name())) {
        collect(file, place, names);
      }
    }
    return names;
  }

  private void collect(InputFile file, int place, Set<String> names) {
    try (FileRecords records = FileReading.open(file::open, file.form(), lists.places()::isPlace)) {
      for (int row = 0; row < ROWS_LOOKED_AT && records.hasNext(); row++) {
        FileRecord record = records.next();
        if (record.damage() == FileRecord.Damage.NONE) {
          String name = CellText.read(SchoolColumns.REGION, record.cells().get(place));
          if (!name.isEmpty()) {
            names.add(name);
          }
        }
      }
    }
  }
}
