package sello.api.schedule.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A pattern of SQL's LIKE as callers write it: {@code %} and {@code _} stand for characters, {@code
 * |} parts patterns of which one has to match, case does not matter.
 */
final class LikePattern {
  /** With what databases are told that a character means itself; none of theirs, so all agree. */
  static final char ESCAPE = '!';

  private static final String SPECIAL = "%_\\";

  private LikePattern() {}

  /** The patterns that a text holds, in lower case; {@code ~} matches everything. */
  static List<String> of(String text) {
    return Arrays.stream(text.split("\\|", -1))
        .map(String::strip)
        .map(part -> part.equals("~") ? "%" : escaped(part.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /** A backslash takes the meaning from what stands after it; a lone one means itself. */
  private static String escaped(String pattern) {
    StringBuilder whole = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      boolean isLast = i + 1 == pattern.length();
      boolean isEscape =
          pattern.charAt(i) == '\\' && !isLast && SPECIAL.indexOf(pattern.charAt(i + 1)) >= 0;
      char c = pattern.charAt(isEscape ? ++i : i);
      if ((isEscape && c != '\\') || c == ESCAPE) {
        whole.append(ESCAPE);
      }
      whole.append(c);
    }
    return whole.toString();
  }
}
