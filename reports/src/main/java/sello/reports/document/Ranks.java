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
  private static final int TEN = 10;

  private Ranks() {}

  /** Adds what is known of the newest edition in which most countries are ranked. */
  static void add(Subject subject, SectionDraft draft) {
    Optional<Covered> covered = Covered.of(subject, TABLE, RANK);
    if (covered.isEmpty()) {
      return;
    }
    String edition = covered.get().period();
    Map<String, String> where = Map.of(Fields.EDITION.name(), edition);
    OpenTable table = subject.table(TABLE).orElseThrow();
    List<Row> ranked = ranked(subject, table, where);
    Optional<Fact> count = Fact.of(table, ranked.get(0), "countries_ranked");
    draft.heading("report.ranks.heading");
    draft.say(
        subject
            .say("report.ranks.sentence")
            .words("period", edition)
            .fact("ranked", count)
            .orUnsaid());
    draft.chart(TABLE, where, Pen.TALL);
    String caption = subject.texts().say("report.ranks.table", "edition", edition);
    draft.add(
        new GridDraft(subject, table, caption)
            .field(Fields.COUNTRY_CODE.name())
            .figures(measures(count))
            .of(ranked, where));
  }

  /** Of no more than ten countries each is among the first ten. */
  private static String[] measures(Optional<Fact> ranked) {
    return ranked.filter(count -> count.figure().height() > TEN).isPresent()
        ? new String[] {RANK, "top_ten_probability"}
        : new String[] {RANK};
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
