package sello.reports;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The part of an answer that a caller takes at a time.
 *
 * @param limit so many rows at most; empty for all
 * @param after the row after which it begins; empty for the first page
 */
public record Page(OptionalInt limit, Optional<PageToken> after) {
  public static final Page WHOLE = new Page(OptionalInt.empty(), Optional.empty());

  Map<String, String> parameters() {
    Map<String, String> all = new TreeMap<>();
    limit.ifPresent(rows -> all.put("limit", Integer.toString(rows)));
    after.ifPresent(token -> all.put("after", token.text()));
    return all;
  }
}
