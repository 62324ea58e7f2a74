package sello.reports.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.Row;

/** The network: labels in force, new, renewed and expiring, and the schools to contact. */
final class NetworkChapter {
  private static final String TABLE = "active_labels_by_country";
  private final Subject subject;

  private NetworkChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new NetworkChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "network").lead("report.network.lead");
    if (isLine()) {
      draft.chart(TABLE, subject.place().where(), Pen.WIDE);
    }
    List<Row> rows = subject.here(TABLE);
    boolean isKnown =
        subject.newest(TABLE, "active_labels_known", subject.place().where()).isPresent();
    if (isKnown) {
      draft.add(subject.table(TABLE).flatMap(table -> grid(table).of(rows, place())));
    }
    expiring(draft, rows);
    return draft.done();
  }

  /** A single point shows nothing that the table does not. */
  private boolean isLine() {
    return subject.facts(TABLE, "active_labels", subject.place().where()).stream()
            .filter(Fact::isKnown)
            .limit(2)
            .count()
        == 2;
  }

  private GridDraft grid(sello.reports.OpenTable table) {
    return new GridDraft(
            subject, table, subject.texts().say("report.network.table", "place", name()))
        .field(Fields.YEAR.name())
        .figures(
            "active_labels_known",
            "new_labels",
            "renewed_labels",
            "expired_labels",
            "expiring_labels");
  }

  /** Schools on public lists of the editions whose labels expire after the edition's year. */
  private void expiring(SectionDraft draft, List<Row> rows) {
    rows.stream()
        .max(Comparator.comparing((Row row) -> row.text(Fields.YEAR.name())))
        .map(row -> row.text("expiring_editions"))
        .filter(editions -> !editions.isEmpty() && !subject.place().isEurope())
        .ifPresent(editions -> toContact(draft, editions));
  }

  private void toContact(SectionDraft draft, String editions) {
    draft.heading("report.network.contact");
    for (String edition : Arrays.asList(editions.split(" ", -1))) {
      Optional<Block> schools = AwardedSchools.of(subject, edition);
      if (schools.isPresent()) {
        draft.lead("report.network.contact_lead", "edition", edition);
        AwardedSchools.coverage(subject, edition).ifPresent(remark -> draft.add(remark));
        draft.add(schools);
      }
    }
  }

  private Map<String, String> place() {
    return new LinkedHashMap<>(subject.place().where());
  }

  private String name() {
    return subject.place().name();
  }
}
