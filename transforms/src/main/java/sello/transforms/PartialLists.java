package sello.transforms;

import static org.apache.spark.sql.functions.col;
import static sello.catalog.Columns.col;
import static sello.catalog.Fields.AWARDS_COUNTED;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What whoever runs a build is told of winners' lists that may not name every award: nothing is
 * shown of a country whose only list is one, and whoever sent the whole list would not know why.
 */
final class PartialLists {
  private PartialLists() {}

  /**
   * At most one warning, with editions and countries and what to do; none where every list is
   * complete.
   *
   * @param awardLists rows of {@link AwardLists}
   */
  static List<String> of(Dataset<Row> awardLists) {
    Map<String, List<String>> partial =
        awardLists
            .where(col(LIST_COVERAGE).equalTo("partial").and(col(AWARDS_COUNTED).gt(0)))
            .orderBy(col(EDITION), col(COUNTRY_CODE))
            .collectAsList()
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.<String>getAs(EDITION.name()),
                    TreeMap::new,
                    Collectors.mapping(
                        row -> row.<String>getAs(COUNTRY_CODE.name()), Collectors.toList())));
    return partial.isEmpty()
        ? List.of()
        : List.of(
            "warning: awarded_schools: no row of list_coverage says that these lists name every award, so that no total or rate of their country is made of them: %s. Say so in a file of list_coverage where they do."
                .formatted(
                    partial.entrySet().stream()
                        .map(of -> of.getKey() + " " + String.join(" ", of.getValue()))
                        .collect(Collectors.joining("; "))));
  }
}
