package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StagesAgreeTest {
  private static final StagesAgree RULE =
      new StagesAgree("eligible", "applied", "stage_one", "decision");

  private static String found(String eligible, String applied, String stageOne, String decision) {
    String[] texts = {eligible, applied, stageOne, decision};
    RowView row =
        new RowView(
            Map.of("eligible", 0, "applied", 1, "stage_one", 2, "decision", 3),
            texts,
            texts,
            new String[4],
            List.of("eligible", "applied", "stage_one", "decision"));
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

  @Test
  void stages_that_fit_together_or_are_not_known_are_not() {
    assertThat(found("true", "true", "passed", "awarded")).isEmpty();
    assertThat(found("false", "true", "failed", "refused")).isEmpty();
    assertThat(found("true", "false", "", "")).isEmpty();
    assertThat(found("", "", "", "awarded")).isEmpty();
  }
}
