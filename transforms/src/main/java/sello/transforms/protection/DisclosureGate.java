package sello.transforms.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Manifest.Withheld;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Thresholds;
import sello.ingest.DataError;
import sello.transforms.Fetched;
import sello.transforms.SessionThresholds;
import sello.transforms.disclosure.Attack;
import sello.transforms.disclosure.Finding;

/**
 * The last question before a release is published: can anybody who reads all protected tables, as
 * they were written, and the release before, work out a count that is withheld?
 *
 * <p>It looks at what the files show, not at what was decided to be withheld.
 */
public final class DisclosureGate {
  private static final int NAMED = 20;

  private final List<Node> tables;
  private final Function<Node, Dataset<Row>> rows;
  private final Thresholds thresholds = SessionThresholds.inForce();

  /**
   * @param tables the protected tables of the plan
   * @param rows the rows of a table as it was written
   */
  public DisclosureGate(List<Node> tables, Function<Node, Dataset<Row>> rows) {
    this.tables = List.copyOf(tables);
    this.rows = rows;
  }

  /**
   * Attacks the tables.
   *
   * @param cells every count of theirs
   * @param earlier what earlier releases showed of them
   * @param regionChanges which region has which former code
   * @return how much is withheld
   * @throws DataError when a count that is withheld can be worked out; it names the cells, not
   *     their values
   */
  public Withheld attack(Dataset<Row> cells, Dataset<Row> earlier, Dataset<Row> regionChanges) {
    List<KnownCell> all = Fetched.rows(cells).stream().map(CellRow::cell).toList();
    Map<String, Long> shown = new HashMap<>();
    Map<String, Long> withheldOf = new TreeMap<>();
    for (Node node : tables) {
      Spec spec = node.table().spec();
      PublishedCells.Reading read = new PublishedCells(spec, rows.apply(node)).read(thresholds);
      refuseLeaks(spec, read.leaks());
      shown.putAll(read.shown());
      withheldOf.put(node.name(), read.withheld());
    }
    Set<String> withheld = withheld(all, shown);
    EarlierReleases before = CellRow.earlier(Fetched.rows(earlier), RegionCodes.of(regionChanges));
    List<EarlierReleases.Recalled> periods =
        KnownCell.byPeriod(all).stream().map(before::of).toList();
    List<EarlierReleases.Recalled> news =
        periods.stream().filter(period -> !Decision.showsNothingNew(period, withheld)).toList();
    List<Attack> attacks = news.parallelStream().map(period -> attack(period, withheld)).toList();
    refuse(attacks, news.stream().flatMap(period -> telling(period, withheld)));
    periods.forEach(period -> withheld.removeAll(period.shown()));
    return account(all, withheld, withheldOf, attacks, periods.size());
  }

  /** Counts of different periods tell nothing of each other. */
  private Attack attack(EarlierReleases.Recalled period, Set<String> withheld) {
    Set<String> known = period.shown();
    CellSystem system = new CellSystem(period.cells(), families(), known);
    Set<String> secret =
        system.cells().stream()
            .map(KnownCell::id)
            .filter(id -> withheld.contains(id) && !known.contains(id))
            .collect(Collectors.toSet());
    return Attack.onDoubtful(system.counts(), hidden(system, secret));
  }

  /** Sums of scores that tell what is withheld. */
  private Stream<String> telling(EarlierReleases.Recalled period, Set<String> withheld) {
    return new CellSystem(period.cells(), families(), period.shown())
        .sums().telling(withheld).stream();
  }

  private Families families() {
    return Families.of(tables.stream().map(node -> node.table().spec().disclosure()));
  }

  /** What no table shows; a count that one shows and another withholds is shown. */
  private static Set<String> withheld(List<KnownCell> all, Map<String, Long> shown) {
    Set<String> withheld = new HashSet<>();
    for (KnownCell cell : all) {
      Long read = shown.get(cell.id());
      if (read == null) {
        withheld.add(cell.id());
      } else if (read != cell.count()) {
        throw new IllegalStateException(
            "%s is shown as %d and was counted as %d.".formatted(cell.id(), read, cell.count()));
      }
    }
    return withheld;
  }

  /** Of counts that tell the same, what one shows the others cannot hide. */
  private static Set<String> hidden(CellSystem system, Set<String> withheld) {
    Set<String> shown =
        system.cells().stream()
            .map(KnownCell::id)
            .filter(id -> !withheld.contains(id))
            .collect(Collectors.toSet());
    Set<String> hidden = system.same().of(withheld);
    hidden.removeAll(system.same().of(shown));
    return hidden;
  }

  private static void refuseLeaks(Spec spec, Map<String, Long> leaks) {
    if (!leaks.isEmpty()) {
      throw new DataError(
          "%s shows figures made of counts that are withheld, or of so few values that each follows; rows by figure: %s. Nothing was published."
              .formatted(spec.name(), leaks));
    }
  }

  private static void refuse(List<Attack> attacks, Stream<String> telling) {
    Stream<String> counts = attacks.stream().flatMap(a -> a.exposed().stream()).map(Finding::id);
    List<String> exposed = Stream.concat(counts, telling).sorted().toList();
    if (!exposed.isEmpty()) {
      List<String> named = new ArrayList<>(exposed.subList(0, Math.min(NAMED, exposed.size())));
      throw new DataError(
          "%d withheld counts can be worked out from what would be published, so nothing was published: %s%s"
              .formatted(
                  exposed.size(), String.join(", ", named), exposed.size() > NAMED ? ", …" : ""));
    }
  }

  private static Withheld account(
      List<KnownCell> all,
      Set<String> withheld,
      Map<String, Long> byTable,
      List<Attack> attacks,
      int periods) {
    return new Withheld(
        all.size(),
        withheld.size(),
        byTable,
        "%d withheld counts attacked with all published counts, totals, orders and earlier releases: other counts fit all that is shown as well, as the programmes found for %d and a search for the others, so that none can be worked out%s; %d periods show nothing that the release before did not show"
            .formatted(
                attacks.stream().mapToLong(Attack::asked).sum(),
                attacks.stream().mapToLong(attack -> attack.findings().size()).sum(),
                exceptFor(attacks.stream().mapToLong(attack -> attack.givenAway().size()).sum()),
                periods - attacks.size()));
  }

  /** What is public, and that zeros are shown, can tell a count whatever is withheld. */
  private static String exceptFor(long givenAway) {
    return givenAway == 0
        ? ""
        : ", but for %d that are narrowed down by what everybody knows, such as the register and the winners, whatever is withheld"
            .formatted(givenAway);
  }
}
