package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What whoever runs a build is told of winners' lists: of those that may not name every award, for
 * nothing is shown of a country whose only list is one and whoever sent the whole list would not
 * know why; and of those that somebody says are complete, though no row of one was read.
 */
final class PartialLists {
  private PartialLists() {}

  /**
   * At most a warning of each, with editions and countries and what to do; none where every list is
   * complete.
   *
   * @param awardLists rows of {@link AwardLists}
   */
  static List<String> of(Dataset<Row> awardLists) {
    Dataset<Row> partial = awardLists.where(col(LIST_COVERAGE).equalTo("partial"));
    return Stream.of(
            warning(
                partial.where(col(AWARDS_COUNTED).gt(0)),
                "warning: awarded_schools: no row of list_coverage says that these lists name every award, so that no total or rate of their country is made of them: %s. Say so in a file of list_coverage where they do."),
            warning(
                partial.where(col(AWARDS_COUNTED).equalTo(0)),
                "warning: list_coverage: lists that are said to name every award name none, and no list of several countries of which every row was read shows that there is none, so that their awards are not known: %s. Send these lists, or a published figure of 0 awards."))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> warning(Dataset<Row> lists, String text) {
    Map<String, List<String>> countries =
        lists.orderBy(col(EDITION), col(COUNTRY_CODE)).collectAsList().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.<String>getAs(EDITION.name()),
                    TreeMap::new,
                    Collectors.mapping(
                        row -> row.<String>getAs(COUNTRY_CODE.name()), Collectors.toList())));
    return Optional.of(countries)
        .filter(of -> !of.isEmpty())
        .map(
            of ->
                text.formatted(
                    of.entrySet().stream()
                        .map(list -> list.getKey() + " " + String.join(" ", list.getValue()))
                        .collect(Collectors.joining("; "))));
  }
}
