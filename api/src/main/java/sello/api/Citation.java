package sello.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Manifest;
import sello.reports.Answer;
import sello.reports.DataAddress;
import sello.reports.Exports;
import sello.reports.OriginMark;
import sello.reports.metadata.Bibtex;
import sello.reports.metadata.Reference;
import sello.reports.metadata.Ris;
import sello.reports.metadata.SiteAddress;
import sello.reports.text.Texts;

/**
 * How to cite what is on screen.
 *
 * @param text for a list of references
 * @param address gives the same rows for ever
 * @param forms the same for programs that keep references, by the name of the form
 */
public record Citation(String text, String address, Map<String, String> forms) {

  /** Writing more cells for their hash would keep a page waiting; the file says its own hash. */
  private static final long MOST_CELLS_HASHED = 40_000;

  static Citation of(Context ctx, Texts texts, Answer answer) {
    SiteAddress site = Here.of(ctx);
    String address = site.of(DataAddress.of(answer, Exports.CSV));
    LocalDate today = LocalDate.now(Clock.systemUTC());
    Optional<String> hash = hash(answer);
    String text =
        "%s %s %s%s"
            .formatted(
                what(texts, answer),
                address,
                texts.say("take.accessed", "date", texts.numerals().date(today)),
                hash.map(sha256 -> " " + texts.say("take.hash", "hash", sha256)).orElse(""));
    Reference reference = Reference.of(answer, texts, site, hash, today.toString());
    Map<String, String> forms = new LinkedHashMap<>();
    forms.put("BibTeX", Bibtex.of(reference));
    forms.put("RIS", Ris.of(reference));
    return new Citation(text, address, forms);
  }

  /** Publisher, year, title and release, and the mark of example data. */
  private static String what(Texts texts, Answer answer) {
    Manifest release = answer.table().release().manifest();
    OriginMark mark = answer.table().release().mark();
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
  private static Optional<String> hash(Answer answer) {
    if (answer.count() * answer.columns().size() > MOST_CELLS_HASHED) {
      return Optional.empty();
    }
    Spool spool = new Spool();
    try (spool) {
      Exports.CSV.write(answer, spool);
      spool.discard();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(spool.sha256());
  }
}
