package sello.api.schedule.template;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.api.schedule.timetable.ScheduleError;

/**
 * A text with {@code {{ name }}} or {@code {{ name | filter }}} in it.
 *
 * @param text as it was written
 */
public record Template(String text) {
  private static final String WORD = "[A-Za-z_]\\w*";
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?<!\\{)\\{\\{\\s*(?<name>%1$s(?:\\.%1$s)*)\\s*(?:\\|\\s*(?<filter>%1$s)\\s*)?}}"
              .formatted(WORD));
  private static final Pattern OPENING = Pattern.compile("\\{[{%#]");
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  public Template {
    Matcher opening = OPENING.matcher(EXPRESSION.matcher(text).replaceAll(""));
    if (opening.find()) {
      throw new ScheduleError(
          "'" + text + "' is more than {{ name }} or {{ name | filter }} can say.");
    }
  }

  /**
   * @throws ScheduleError when there is more in it than names and filters
   */
  public static Template of(String text) {
    return new Template(text);
  }

  /**
   * The text for one try. As in Jinja, one line end behind it is left out, as the block of a dag
   * file has it, and the others are line feeds.
   *
   * @throws ScheduleError when a name is not known, or stands for nothing in this run
   */
  public String render(TemplateContext context) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    return EXPRESSION
        .matcher(lines.endsWith("\n") ? lines.substring(0, lines.length() - 1) : lines)
        .replaceAll(found -> Matcher.quoteReplacement(value((Matcher) found, context)));
  }

  private static String value(Matcher found, TemplateContext context) {
    TemplateValue value = context.value(found.group("name"));
    return Optional.ofNullable(found.group("filter")).map(value::filtered).orElseGet(value::text);
  }
}
