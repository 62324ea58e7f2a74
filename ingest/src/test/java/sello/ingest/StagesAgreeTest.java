package sello.ingest;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StagesAgreeTest {
  private static final StagesAgree RULE =
      new StagesAgree("eligible", "applied", "stage_one", "stage_one_on", "decision", "decided_on");

  private static String found(String eligible, String applied, String stageOne, String decision) {
    return found(eligible, applied, stageOne, decision, "", "");
  }

  private static String found(String... texts) {
    List<String> columns =
        List.of("eligible", "applied", "stage_one", "decision", "stage_one_on", "decided_on");
    RowView row =
        new RowView(
            IntStream.range(0, texts.length).boxed().collect(toMap(columns::get, at -> at)),
            texts,
            texts,
            new String[texts.length],
            columns);
    return RULE.check(row, new CodeLists()).map(RowRule.Finding::column).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "true,  true,  failed, awarded, decision",
    "false, true,  '',     awarded, eligible",
    "false, true,  passed, '',      eligible",
    "true,  false, passed, awarded, applied",
    "true,  false, failed, '',      applied",
    "'',    false, '',     refused, applied",
  })
  void a_stage_that_contradicts_a_later_one_is_told(
      String eligible, String applied, String stageOne, String decision, String column) {
    assertThat(found(eligible, applied, stageOne, decision)).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-09, 2025-03-20, decided_on",
    "2025-03-20, 2025-04-09, ''",
    "2025-03-20, 2025-03-20, ''",
    "'',         2025-03-20, ''",
    "2025-03-20, '',         ''",
  })
  void a_decision_on_a_day_before_that_of_the_first_stage_is_told(
      String stageOneOn, String decidedOn, String column) {
    assertThat(found("true", "true", "passed", "awarded", stageOneOn, decidedOn)).isEqualTo(column);
  }

  @Test
  void stages_that_fit_together_or_are_not_known_are_not() {
    assertThat(found("true", "true", "passed", "awarded")).isEmpty();
    assertThat(found("false", "true", "failed", "refused")).isEmpty();
    assertThat(found("true", "false", "", "")).isEmpty();
    assertThat(found("", "", "", "awarded")).isEmpty();
  }
}
