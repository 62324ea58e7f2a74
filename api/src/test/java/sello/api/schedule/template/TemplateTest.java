package sello.api.schedule.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.api.schedule.timetable.ScheduleError;

/** What a text with braces may say. */
class TemplateTest {
  @ParameterizedTest
  @ValueSource(strings = {"{ {{ ds }} }", "{{ ds }}}", "{{ds}}{{ ts|ds }}", "{ds}", "}}", "{"})
  void bracesAreText(String text) {
    assertThat(Template.of(text).text()).isEqualTo(text);
  }

  /** In Jinja the third brace begins a map. */
  @ParameterizedTest
  @ValueSource(strings = {"{{{ ds }}}", "{{{{ ds }}}}", "{{ ds", "{% ds %}", "{# ds #}", "{{}}"})
  void whatJinjaWouldWorkOutIsRefused(String text) {
    assertThatThrownBy(() -> Template.of(text)).isInstanceOf(ScheduleError.class);
  }
}
