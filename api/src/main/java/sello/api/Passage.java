package sello.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.catalog.Manifest;
import sello.reports.text.Texts;

/**
 * A text in which the name of a table of the release is a link to its page, and reads as its title.
 *
 * @param parts in order
 */
public record Passage(List<Part> parts) {
  /** Names of one word are words of the language too: only longer ones are taken for tables. */
  private static final Pattern NAME = Pattern.compile("[a-z]+(?:_[a-z0-9]+)+");

  /** A stretch of text; with an address when it names a table, else empty. */
  public record Part(String text, String address) {}

  static Passage of(String text, Texts texts, Manifest release) {
    List<Part> parts = new ArrayList<>();
    Matcher names = NAME.matcher(text);
    int done = 0;
    while (names.find()) {
      var table = release.table(names.group());
      if (table.isPresent()) {
        parts.add(new Part(text.substring(done, names.start()), ""));
        parts.add(new Part(texts.title(table.get().spec()), "/tables/" + names.group()));
        done = names.end();
      }
    }
    parts.add(new Part(text.substring(done), ""));
    return new Passage(parts);
  }
}
