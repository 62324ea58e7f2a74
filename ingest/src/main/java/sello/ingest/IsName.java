package sello.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name in words: with letters, not the address of a page, and without tags of HTML. */
record IsName() implements Rule {
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern ADDRESS =
      Pattern.compile("\\s*(?:https?://|www\\.)\\S*\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?:a|b|i|s|u|p|br|hr|em|h[1-6]|strong|span|div|font|center|mark|sup|sub|small|ul|ol|li"
              + "|table|tbody|tr|th|td|img|svg|style|script|iframe)(?:[\\s/][^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Broken> check(String value, CodeLists lists) {
    if (!LETTER.matcher(value).find()) {
      return Optional.of(broken("Correct the value."));
    }
    if (ADDRESS.matcher(value).matches()) {
      return Optional.of(broken("Write the name; the address goes into school_link."));
    }
    return TAG.matcher(value).find()
        ? Optional.of(broken("Write the name without tags."))
        : Optional.empty();
  }

  private Broken broken(String advice) {
    return new Broken("must be " + text(), advice);
  }

  @Override
  public String text() {
    return "a name, with letters, no web address and no HTML";
  }

  @Override
  public Map<String, Object> constraints() {
    return Map.of();
  }
}
