package sello.reports.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.Row;

/** Ranks of countries, each with its interval and none without. */
final class Ranks {
  private static final String TABLE = "award_rank_by_country";
  private static final String RANK = "award_rank";

  private Ranks() {}

  /** Adds what is known of the newest edition in which countries are ranked. */
  static void add(Subject subject, SectionDraft draft) {
    Optional<Fact> newest = subject.newest(TABLE, RANK, Map.of());
    if (newest.isEmpty()) {
      return;
    }
    String edition = newest.get().period();
    Map<String, String> where = Map.of(Fields.EDITION.name(), edition);
    draft.heading("report.ranks.heading");
    draft.say(
        subject
            .say("report.ranks.sentence")
            .words("period", edition)
            .fact("ranked", newest.get().beside("countries_ranked"))
            .orUnsaid());
    draft.chart(TABLE, where, Pen.TALL);
    OpenTable table = newest.get().table();
    String caption = subject.texts().say("report.ranks.table", "edition", edition);
    draft.add(
        new GridDraft(subject, table, caption)
            .field(Fields.COUNTRY_CODE.name())
            .figures(RANK, "top_ten_probability")
            .of(ranked(subject, table, where), where));
  }

  private static List<Row> ranked(Subject subject, OpenTable table, Map<String, String> where) {
    return subject.rows(TABLE, where).stream()
        .filter(row -> Fact.of(table, row, RANK).filter(Fact::isKnown).isPresent())
        .sorted(
            Comparator.comparingDouble(
                row -> Fact.of(table, row, RANK).orElseThrow().figure().value().orElseThrow()))
        .toList();
  }
}
