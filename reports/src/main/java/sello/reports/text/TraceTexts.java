package sello.reports.text;

import java.util.stream.Collectors;
import sello.catalog.Match;
import sello.catalog.Trace;

/** Which rows of an input a row comes from, in a reader's language. */
public final class TraceTexts {
  private TraceTexts() {}

  /** The conditions of a trace. */
  public static String of(Trace trace, Texts texts) {
    String all =
        trace.matches().stream().map(match -> of(match, texts)).collect(Collectors.joining(", "));
    return trace.through().isEmpty()
        ? all
        : texts.say("trace.through", "conditions", all, "through", trace.through());
  }

  private static String of(Match match, Texts texts) {
    String input = match.input();
    String own = match.own();
    String value = match.value();
    return switch (match.kind()) {
      case SAME ->
          own.equals(input)
              ? texts.say("trace.same_name", "input", input)
              : texts.say("trace.same", "input", input, "own", own);
      case LISTED -> texts.say("trace.listed", "input", input, "own", own);
      case PREFIXED -> texts.say("trace.prefixed", "input", input, "value", value, "own", own);
      case UP_TO -> texts.say("trace.up_to", "input", input, "own", own);
      case BEGUN_BY_YEAR_END -> texts.say("trace.begun_by_year_end", "input", input, "own", own);
      case NOT_ENDED_BY_YEAR_END ->
          texts.say("trace.not_ended_by_year_end", "input", input, "own", own);
      case INPUT_IS -> texts.say("trace.input_is", "input", input, "value", value);
      case INPUT_MISSING -> texts.say("trace.input_missing", "input", input);
      case OWN_IS -> texts.say("trace.own_is", "own", own, "value", value);
      case OWN_THERE -> texts.say("trace.own_there", "own", own);
      case OWN_MISSING -> texts.say("trace.own_missing", "own", own);
    };
  }
}
