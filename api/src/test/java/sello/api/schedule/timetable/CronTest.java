package sello.api.schedule.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dialect: what a text means, and what is no text. */
class CronTest {
  private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 0 L * *            | 2026-01-31T00:00 2026-02-28T00:00 2026-03-31T00:00",
        "0 0 * * mon#2        | 2026-01-12T00:00 2026-02-09T00:00 2026-03-09T00:00",
        "0 0 * * MON-TUE#1    | 2026-01-05T00:00 2026-01-06T00:00 2026-02-02T00:00",
        "0 0 * * L5           | 2026-01-30T00:00 2026-02-27T00:00 2026-03-27T00:00",
        "0 0 * * L7           | 2026-01-25T00:00 2026-02-22T00:00 2026-03-29T00:00",
        "0 0 * * FRI-MON/2    | 2026-01-02T00:00 2026-01-04T00:00 2026-01-09T00:00",
        "0 0 * * 6/1          | 2026-01-03T00:00 2026-01-04T00:00 2026-01-10T00:00",
        "0 0 * * 1/2          | 2026-01-02T00:00 2026-01-04T00:00 2026-01-05T00:00",
        "0 0 * * 1/7          | 2026-01-04T00:00 2026-01-05T00:00 2026-01-11T00:00",
        "0 0 * * 2-7/2        | 2026-01-03T00:00 2026-01-04T00:00 2026-01-06T00:00",
        "0 0 * * FRI-MON/3    | 2026-01-02T00:00 2026-01-04T00:00 2026-01-09T00:00",
        "0 0 * * SAT-TUE/3    | 2026-01-03T00:00 2026-01-06T00:00 2026-01-10T00:00",
        "0 22-2/2 * * *       | 2026-01-01T02:00 2026-01-01T22:00 2026-01-02T00:00",
        "0 0 1-31 * 1         | 2026-01-05T00:00 2026-01-12T00:00 2026-01-19T00:00",
        "0 0 */2 * 1          | 2026-01-03T00:00 2026-01-05T00:00 2026-01-07T00:00",
        "0 0 ? * ?            | 2026-01-02T00:00 2026-01-03T00:00 2026-01-04T00:00",
        "0 0 29 2 *           | 2028-02-29T00:00 2032-02-29T00:00 2036-02-29T00:00",
        "0 0 * 2 FRI#5        | 2036-02-29T00:00 2064-02-29T00:00 2092-02-29T00:00",
        "59 59/70 31 12 *     | refused - -",
        "59 23 31 12 * 58,59  | 2026-12-31T23:59:58 2026-12-31T23:59:59 2027-12-31T23:59:58",
        "@Quarterly           | 2026-04-01T00:00 2026-07-01T00:00 2026-10-01T00:00",
      })
  void ticksFollow(String text, String expected) {
    if (expected.startsWith("refused")) {
      assertThatThrownBy(() -> Cron.of(text)).isInstanceOf(ScheduleError.class);
      return;
    }
    Cron cron = Cron.of(text);
    assertThat(Stream.iterate(cron.next(BEGIN), cron::next).limit(3).map(Object::toString))
        .containsExactly(expected.split(" "));
  }

  @Test
  void previousLeadsBackOverWhatNextFound() {
    for (String text :
        new String[] {"0 0 L * 1", "*/7 3-22/4 */10 * *", "0 0 29 2 *", "1 1 1 1 1 1"}) {
      Cron cron = Cron.of(text);
      LocalDateTime tick = cron.next(BEGIN);
      for (int i = 0; i < 50; i++) {
        LocalDateTime next = cron.next(tick);
        assertThat(cron.previous(next)).as(text).isEqualTo(tick);
        assertThat(cron.previous(next.minusNanos(1000))).as(text).isEqualTo(tick);
        tick = next;
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "* * * *",
        "* * * * * * *",
        "60 * * * *",
        "* 24 * * *",
        "* * 0 * *",
        "* * * 0 *",
        "* * * * 8",
        "*/0 * * * *",
        "0 0 LW * *",
        "0 0 15W * *",
        "0 0 L-3 * *",
        "0 0 * * 5L",
        "0 0 * * 5#6",
        "0 0 * * 5#0",
        "0 0 * * MONDAY",
        "R * * * *",
        "H(0-5) * * * *",
        "0 0 30 2 *",
        "0 0 31 2,4,6,9,11 *",
        "1,,2 * * * *",
        "1- * * * *",
        "-1 * * * *",
        "1/ * * * *",
        "1-2-3 * * * *",
        "? * * * *",
        "0 0 * * L",
        "0 0 * * 1,FRI#2",
        "1.5 * * * *"
      })
  void whatIsNoCronTextIsRefused(String text) {
    assertThatThrownBy(() -> Cron.of(text))
        .isInstanceOf(ScheduleError.class)
        .hasMessageStartingWith("'" + text + "' ");
  }
}
