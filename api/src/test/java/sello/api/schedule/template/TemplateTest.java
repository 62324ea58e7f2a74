package sello.api.schedule.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sello.api.schedule.timetable.ScheduleError;

/** What a text with braces may say. */
class TemplateTest {
  /** What a name stands for keeps its own line end. */
  private static final TemplateContext CONTEXT =
      new TemplateContext(
          "label",
          "build",
          1,
          "mine\n",
          Optional.empty(),
          Optional.empty(),
          Instant.EPOCH,
          Map.of(),
          Map.of());

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

  /** Computed with jinja2 3.1.6 and its own settings, which Airflow leaves as they are. */
  @Test
  void oneLineEndBehindTheTextIsLeftOut() {
    Map<String, String> rendered = new LinkedHashMap<>();
    for (String text :
        new String[] {"{{ run_id }}\n", "a\n\n", "a\r\nb\r\n", "a\rb", "\n", " a "}) {
      rendered.put(text, Template.of(text).render(CONTEXT));
    }
    assertThat(rendered.values()).containsExactly("mine\n", "a\n", "a\nb", "a\nb", "", " a ");
  }
}
