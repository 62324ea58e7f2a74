package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.ToyIssue;
import sello.reports.ToyTable;

class RowsOfPageTest {
  private static final Pattern ROW =
      Pattern.compile(
          "<span class=\"part short\">(\\d{4}).*?<span class=\"figure\">([^<]*)</span>",
          Pattern.DOTALL);
  private static final Pattern NEXT = Pattern.compile("href=\"([^\"]*)\" rel=\"next\"");

  @TempDir static Path data;
  private static Site site;
  private static Caller caller;

  @BeforeAll
  static void start() {
    Spec spec =
        Spec.named("places_by_year")
            .title("Places by year")
            .description("Places. One row per year and place.")
            .key(Fields.YEAR, Field.text("place", "Place", "A place"))
            .measures(Measure.flagged(Field.count("counted", Unit.AWARDS, "Counted", "Awards")))
            .formula("Drawn.")
            .reference("None: a toy.")
            .build();
    StringBuilder rows = new StringBuilder("year | place | counted | counted_flag\n");
    for (int year : List.of(2020, 2021)) {
      for (int place = 100; place < 180; place++) {
        boolean isKnown = place % 2 == 0;
        rows.append(
            "%d | P%d | %s | %s%n"
                .formatted(year, place, isKnown ? place : "", isKnown ? "" : ":"));
      }
    }
    ToyIssue.of("toy-p", new ToyTable(spec, rows.toString(), List.of())).publish(data);
    site = Site.start(data, "127.0.0.1", 0);
    caller = new Caller(site);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static List<String> rows(String html) {
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(html);
    while (row.find()) {
      rows.add(row.group(1) + " " + row.group(2));
    }
    return rows;
  }

  @Test
  void theNewestAndHighestComeFirstAndLinksLeadThroughAllRows() {
    String first = caller.get("/tables/places_by_year").body();
    assertThat(first)
        .contains("The first 100 of 160 rows are shown. The newest come first")
        .doesNotContain("To the first rows");
    assertThat(rows(first)).startsWith("2021 178", "2021 176").hasSize(100);
    Matcher next = NEXT.matcher(first);
    assertThat(next.find()).isTrue();
    String rest = caller.get(next.group(1).replace("&amp;", "&")).body();
    assertThat(rest).contains("60 further rows of 160", "To the first rows");
    assertThat(rows(rest)).hasSize(60).endsWith("2020 –");
    assertThat(NEXT.matcher(rest).find()).isFalse();
  }

  @Test
  void aTableThatFitsKeepsTheOrderOfItsKey() {
    String page = caller.get("/tables/places_by_year?year=2020").body();
    assertThat(page).doesNotContain("class=\"pages\"");
    assertThat(rows(page)).hasSize(80).startsWith("2020 100");
  }
}
