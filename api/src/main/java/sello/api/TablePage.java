package sello.api;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.catalog.Manifest;
import sello.catalog.Source;
import sello.catalog.Spec;
import sello.reports.Answer;
import sello.reports.Exports;
import sello.reports.OpenTable;
import sello.reports.metadata.Links;
import sello.reports.metadata.SchemaOrg;
import sello.reports.text.Texts;

/**
 * A table on its page: what it tells and what it does not, its rows as far as a page can hold them,
 * where they come from and how to take them along.
 *
 * @param release the release that it is of
 * @param spec what it holds
 * @param shown the rows on the page
 * @param rows which rows of the whole answer they are, and where the others are
 * @param inputs tables it was made from
 * @param sources files its rows come from
 * @param downloads address by format, for all rows
 * @param filters the fields of the key that have few values, to choose one
 * @param figures its figures, to choose some
 * @param columns what the columns mean
 * @param citation how to cite it
 * @param snippets how programs load it
 * @param dataset what search engines read of it, as JSON
 */
public record TablePage(
    Manifest release,
    Spec spec,
    ShownTable shown,
    RowsOfPage rows,
    List<String> inputs,
    List<Source> sources,
    Map<String, String> downloads,
    List<RowFilter> filters,
    FigureChoice figures,
    List<ColumnMeaning> columns,
    Citation citation,
    List<Snippet> snippets,
    String dataset) {
  /** Formats that say what columns and flags mean. */
  private static final Set<String> EXPLAINED = Set.of("xlsx", "jsonstat");

  /** So many files are listed; the manifest has all. */
  private static final int MOST_SOURCES = 40;

  static TablePage of(Context ctx, Texts texts, OpenTable table) {
    Map<String, List<String>> given = Parameters.ofTable(ctx, Parameters.OF_VIEWS);
    given.remove("after");
    Answer answer = table.ask(given);
    RowsOfPage rows = RowsOfPage.of(ctx, table, answer);
    boolean pinned = Parameters.single(ctx, "release").isPresent();
    return new TablePage(
        table.release().manifest(),
        table.spec(),
        ShownTable.of(texts, table, answer.query(), rows.rows())
            .from(Origins.of(table, rows.rows(), pinned)),
        rows,
        table.entry().inputs(),
        sources(table.release().manifest(), table.entry()),
        downloads(answer, texts),
        RowFilter.all(ctx, texts, table),
        FigureChoice.of(ctx, texts, answer.query()),
        ColumnMeaning.all(texts, table.spec()),
        Citation.of(ctx, texts, answer),
        Snippets.all(answer, Here.of(ctx)),
        SchemaOrg.of(table, texts, Links.into(Here.of(ctx))));
  }

  private static List<Source> sources(Manifest release, Manifest.TableEntry entry) {
    return release.inputs().stream()
        .filter(source -> entry.sources().contains(source.file()))
        .toList();
  }

  /** Where all rows of an answer are, in each format: what explains itself, in a language. */
  static Map<String, String> downloads(Answer answer, Texts texts) {
    Map<String, String> downloads = new LinkedHashMap<>();
    for (String format : Exports.fitFor(answer.query())) {
      Map<String, String> more = new LinkedHashMap<>(Map.of("format", format));
      if (EXPLAINED.contains(format) && !texts.language().isEnglish()) {
        more.put(Tongue.PARAMETER, texts.language().code());
      }
      downloads.put(format, Addresses.data(answer.table()) + "?" + answer.query().canonical(more));
    }
    return downloads;
  }

  /** The files that are listed. */
  public List<Source> listed() {
    return sources.subList(0, Math.min(MOST_SOURCES, sources.size()));
  }

  /** Whether of a file nobody is told how many rows it has. */
  public boolean isKeptBack(Source source) {
    return release.filesKeptBack().contains(source.file());
  }

  /** Whether a table has a page. */
  public boolean isPublic(String table) {
    return !release.keepsBack(table);
  }

  /** The rows of the whole answer. */
  public long count() {
    return rows.count();
  }

  /** What the rows stand in the order of, where there are more than these. */
  public String order(Texts texts) {
    return rows.first()
        .map(field -> texts.say("table.newest_first", "figure", texts.title(spec, field)))
        .orElse("");
  }
}
