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
    List<String> dimensions =
        Arrays.stream(start.group(1).split(",", -1)).map(String::strip).toList();
    return Optional.of(new EurostatHeader(number, dimensions, periods));
  }

  TextLayout layout() {
    List<String> header = new ArrayList<>(dimensions);
    header.addAll(List.of("TIME_PERIOD", "OBS_VALUE", "OBS_FLAG"));
    return new TextLayout(Format.EUROSTAT_TSV, "\t", header.size(), line, header, Map.of());
  }
}
