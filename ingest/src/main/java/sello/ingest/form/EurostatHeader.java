package sello.ingest.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header of a Eurostat table: {@code freq,unit,geo\TIME_PERIOD}, then one column per period.
 *
 * @param line that it stands on
 */
record EurostatHeader(long line, List<String> dimensions, List<String> periods) {
  private static final Pattern START =
      Pattern.compile("([^\\t\"]*)\\\\(?:TIME_PERIOD|time)\\s*\\t(.*)", Pattern.CASE_INSENSITIVE);

  static Optional<EurostatHeader> of(String text) {
    long blank = text.lines().takeWhile(String::isBlank).count();
    return of(blank + 1, text.lines().skip(blank).findFirst().orElse(""));
  }

  static Optional<EurostatHeader> of(long number, String line) {
    Matcher start = START.matcher(line);
    if (!start.matches()) {
      return Optional.empty();
    }
    List<String> periods =
        Arrays.stream(start.group(2).split("\t", -1)).map(String::strip).toList();
    if (periods.size() > Limits.LIMITS.columns()) {
      throw TooManyColumns.inLine(number);
    }
    refuseDisorder(number, periods);
    List<String> dimensions =
        Arrays.stream(start.group(1).split(",", -1)).map(String::strip).toList();
    return Optional.of(new EurostatHeader(number, dimensions, periods));
  }

  /** Eurostat writes its periods in their order, up or down: others were exchanged or damaged. */
  private static void refuseDisorder(long number, List<String> periods) {
    int up = 0;
    for (int i = 1; i < periods.size(); i++) {
      int step = Integer.signum(periods.get(i).compareTo(periods.get(i - 1)));
      if (step == 0 || step == -up) {
        throw new FormError(
            number,
            periods.get(i),
            "must come in the order of the periods, and once",
            "Download the table again.");
      }
      up = step;
    }
  }

  TextLayout layout() {
    List<String> header = new ArrayList<>(dimensions);
    header.addAll(List.of("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"));
    return new TextLayout(
        Format.EUROSTAT_TSV,
        "\t",
        header.size(),
        line,
        header,
        Optional.empty(),
        Map.of(),
        List.of());
  }
}
