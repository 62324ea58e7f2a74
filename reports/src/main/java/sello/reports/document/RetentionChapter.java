package sello.reports.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.EuropeRow;
import sello.reports.OpenTable;
import sello.reports.Row;

/** How many terms schools keep their label: of a country by term, of Europe by country. */
final class RetentionChapter {
  private static final String TABLE = "retention_by_country";
  private static final String SURVIVAL = "survival_share";
  private final Subject subject;

  private RetentionChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new RetentionChapter(subject).section();
  }

  private Optional<Section> section() {
    Map<String, String> here = subject.place().where();
    SectionDraft draft = new SectionDraft(subject, "retention").lead("report.retention.lead");
    if (subject.newest(TABLE, SURVIVAL, here).isPresent()) {
      subject.asKnown().map(Block.Remark::new).ifPresent(draft::add);
      draft.chart(TABLE, here, Pen.WIDE);
      String caption =
          subject.texts().say("report.retention.table", "place", subject.place().name());
      draft.add(
          subject
              .table(TABLE)
              .flatMap(table -> grid(table, caption, "term").of(subject.rows(TABLE, here), here)));
      if (subject.place().isEurope()) {
        draft.add(subject.table(TABLE).flatMap(this::byCountry));
      }
    }
    return draft.done();
  }

  private Optional<Block> byCountry(OpenTable table) {
    Map<String, String> first = Map.of("term", "1");
    List<Row> known =
        subject.rows(TABLE, first).stream()
            .filter(row -> Fact.of(table, row, SURVIVAL).filter(Fact::isKnown).isPresent())
            .toList();
    String caption = subject.texts().say("report.retention.by_country");
    return grid(table, caption, "country_code")
        .of(CountriesChapter.byName(subject, table, known), first);
  }

  private GridDraft grid(OpenTable table, String caption, String along) {
    GridDraft grid = new GridDraft(subject, table, caption).field(along);
    if (subject.place().isEurope()) {
      grid.figures(EuropeRow.REPORTING);
    }
    return grid.figures("spells_at_risk", "spells_lapsed", SURVIVAL);
  }
}
