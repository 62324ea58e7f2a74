package sello.reports.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.catalog.Flag;
import sello.ingest.RawSchools;
import sello.reports.OpenTable;
import sello.reports.Row;
import sello.transforms.RegisteredSchoolTypes;

/** Whom the label reaches, and whom it does not: by level, ownership, size and region. */
final class ReachChapter {
  private static final String TABLE = "label_coverage_by_school_type";
  private static final String DIMENSION = "type_dimension";
  private static final String TYPE = "school_type";
  private static final String REPRESENTATION = "representation";
  private static final List<String> KINDS =
      Stream.of(RawSchools.LEVELS, RawSchools.OWNERSHIPS, RegisteredSchoolTypes.SIZE_CLASSES)
          .flatMap(List::stream)
          .toList();

  private final Subject subject;

  private ReachChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new ReachChapter(subject).section();
  }

  private Optional<Section> section() {
    SectionDraft draft = new SectionDraft(subject, "reach").lead("report.reach.lead");
    subject
        .newestPeriod(TABLE, "label_rate", subject.place().where())
        .ifPresent(year -> kinds(draft, year));
    regions(draft);
    return draft.done();
  }

  private void kinds(SectionDraft draft, String year) {
    Map<String, String> inYear = subject.and(Fields.YEAR.name(), year);
    List<Row> rows = subject.rows(TABLE, inYear);
    draft.points(
        List.of(
            reading("report.reach.less", rows, fact -> fact.figure().high().orElse(1.0) < 1),
            reading("report.reach.more", rows, fact -> fact.figure().low().orElse(1.0) > 1)));
    draft.chart(TABLE, inYear, Pen.HALF);
    for (String dimension : List.of("level", "ownership", "size")) {
      draft.add(subject.table(TABLE).flatMap(table -> grid(table, year, dimension)));
    }
  }

  /** The kinds of which it is so; of a small base no kind is named, as no place is. */
  private List<Sentence> reading(String key, List<Row> rows, Predicate<Fact> which) {
    OpenTable table = subject.release().table(TABLE);
    List<Fact> facts =
        rows.stream()
            .flatMap(row -> Fact.of(table, row, REPRESENTATION).stream())
            .filter(fact -> fact.isKnown() && !fact.flag().contains(Flag.LOW_RELIABILITY))
            .filter(which)
            .toList();
    if (facts.isEmpty()) {
      return List.of();
    }
    List<String> kinds = new ArrayList<>();
    facts.forEach(fact -> kinds.add(kind(fact.row())));
    SentenceDraft draft = subject.say(key).words("kinds", subject.list(kinds));
    facts.forEach(draft::after);
    return draft.orUnsaid().stream().toList();
  }

  private Optional<Block> grid(OpenTable table, String year, String dimension) {
    Map<String, String> where = subject.and(Fields.YEAR.name(), year);
    where.put(DIMENSION, dimension);
    List<Row> rows =
        subject.rows(TABLE, where).stream()
            .filter(row -> row.number("schools_of_type").orElse(0.0) > 0)
            .sorted(Comparator.comparing(ReachChapter::order))
            .toList();
    String caption = subject.texts().say("report.reach.table_" + dimension, "year", year);
    return new GridDraft(subject, table, caption)
        .words(subject.texts().say("report.reach." + dimension), this::kind)
        .figures("schools_of_type", "labelled_schools", "label_rate", REPRESENTATION)
        .of(rows, where);
  }

  /** Kinds in the order in which they are said, from small to large; unknown behind them. */
  private static int order(Row row) {
    int place = KINDS.indexOf(row.text(TYPE));
    return place < 0 ? KINDS.size() : place;
  }

  /** As charts and pages call it. */
  private String kind(Row row) {
    OpenTable table = subject.release().table(TABLE);
    return table
        .spec()
        .column(TYPE)
        .flatMap(type -> subject.names(table).of(row, type))
        .orElse(row.text(TYPE));
  }

  /**
   * Regions in which no school holds a label; apart from those to which one may belong that no
   * source places.
   */
  private void regions(SectionDraft draft) {
    String table = "active_labels_by_region";
    subject
        .newestPeriod(table, "active_labels_counted", subject.place().where())
        .filter(year -> !subject.place().isEurope())
        .ifPresent(
            year -> {
              List<Fact> none =
                  subject
                      .facts(table, "active_labels_counted", subject.and(Fields.YEAR.name(), year))
                      .stream()
                      .filter(fact -> fact.figure().value().filter(zero -> zero == 0).isPresent())
                      .filter(fact -> !fact.row().text("region_code").equals("unknown"))
                      .toList();
              Predicate<Fact> isSure = fact -> fact.figure().high().orElse(0.0) == 0;
              draft.say(withoutLabel("report.reach.regions", none, isSure, year));
              draft.say(withoutLabel("report.reach.regions_perhaps", none, isSure.negate(), year));
            });
  }

  private Optional<Sentence> withoutLabel(
      String key, List<Fact> all, Predicate<Fact> which, String year) {
    List<Fact> none = all.stream().filter(which).toList();
    if (none.isEmpty()) {
      return Optional.empty();
    }
    var names = subject.names(none.get(0).table());
    SentenceDraft draft =
        subject
            .say(key)
            .words("year", year)
            .words(
                "regions",
                subject.list(
                    none.stream()
                        .map(fact -> names.of(fact.row(), Fields.REGION_CODE).orElse(""))
                        .toList()));
    none.forEach(draft::after);
    return draft.orUnsaid();
  }
}
