package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** A published figure of a year says which; an address of a person stands in no list. */
final class FiguresOfYearsTest {
  @TempDir Path root;

  private String told(String file, String text) {
    return new InputFolder(root)
        .put(file, text).check().problems().stream()
            .filter(problem -> problem.severity() == Severity.REJECT)
            .map(problem -> problem.reason() + " " + problem.value())
            .findFirst()
            .orElse("accepted");
  }

  @Test
  void the_period_of_a_year_is_one() {
    Drawn.check(
        """
        period      | kind          | metric        | told
        2024        | calendar_year | awards        | accepted
        24          | calendar_year | awards        | bad_period 24
        2024/2025   | calendar_year | awards        | bad_period 2024/2025
        whenever    | calendar_year | awards        | bad_period whenever
        2024        | stock         | awards        | accepted
        31.12.2024  | stock         | awards        | bad_period 31.12.2024
        active 2024 | stock         | active_labels | accepted
        2024/2025   | school_year   | awards        | accepted
        2024        | school_year   | awards        | bad_period 2024
        2018..2024  | cumulative    | awards        | accepted
        2018-2024   | cumulative    | awards        | bad_period 2018-2024
        unknown     | unknown       | awards        | accepted
        """,
        row -> figure(row.get(0), row.get(1), row.get(2), "7"));
  }

  @Test
  void a_share_is_a_part_of_a_hundred_and_a_rank_begins_with_1() {
    Drawn.check(
        """
        metric                   | value | told
        type_share_primary       | 100   | accepted
        type_share_primary       | 100.5 | value_out_of_range 100.5
        registered_schools_share | 136.4 | value_out_of_range 136.4
        country_rank             | 1     | accepted
        country_rank             | 0     | value_out_of_range 0
        """,
        row -> figure("2024", "stock", row.get(0), row.get(1)));
  }

  private String figure(String period, String kind, String metric, String value) {
    return told(
        "published_figures/all/a.csv",
        "figure_id,period,period_kind,country_code,region_name,metric,bound,value,source_url,source_kind,note\n"
            + "F900,%s,%s,ES,,%s,=,%s,https://example.org/x,official,\n"
                .formatted(period, kind, metric, value));
  }

  @Test
  void who_decided_by_hand_is_no_address() {
    Drawn.check(
        """
        role                     | told
        national support service | accepted
        somebody@example.org     | email_address text of 20 characters
        """,
        row ->
            told(
                "school_decisions/all/a.csv",
                "country_code,left_name,left_locality,left_id,right_name,right_locality,right_id,judgement,judged_by_role,judged_on,judgement_reason\n"
                    + "ES,A,x,,B,x,,same,%s,2026-01-01,r\n".formatted(row.get(0))));
  }
}
