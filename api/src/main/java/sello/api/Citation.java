package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.DataAddress;
import sello.reports.Exports;
import sello.reports.OriginMark;
import sello.reports.text.Texts;

/**
 * How to cite what is on screen.
 *
 * @param text for a list of references
 * @param address gives the same rows for ever
 */
public record Citation(String text, String address) {

  private static final int MOST_ROWS_HASHED = 20_000;

  static Citation of(Context ctx, Texts texts, Answer answer) {
    String pinned = DataAddress.of(answer, Exports.CSV);
    String address = ctx.scheme() + "://" + ctx.host() + pinned;
    String accessed =
        texts.say("take.accessed", "date", texts.numerals().date(LocalDate.now(Clock.systemUTC())));
    String text = what(texts, answer) + " " + address + " " + accessed + hash(texts, answer);
    return new Citation(text, address);
  }

  /** Publisher, year, title and release, and the mark of what is not real. */
  private static String what(Texts texts, Answer answer) {
    Manifest release = answer.table().release().manifest();
    OriginMark mark = answer.table().mark();
    String year = release.published().substring(0, 4);
    String title = texts.title(answer.table().spec());
    return mark.isShown()
        ? texts.say(
            "take.citation_marked",
            "year",
            year,
            "title",
            title,
            "release",
            release.id(),
            "mark",
            mark.words(texts))
        : texts.say("take.citation", "year", year, "title", title, "release", release.id());
  }

  /** The hash of the CSV, so that a reader can see whether it is the file that was cited. */
  private static String hash(Texts texts, Answer answer) {
    if (answer.count() > MOST_ROWS_HASHED) {
      return "";
    }
    Spool spool = new Spool();
    try (spool) {
      Exports.CSV.write(answer, spool);
      spool.discard();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return " " + texts.say("take.hash", "hash", spool.sha256());
  }
}
