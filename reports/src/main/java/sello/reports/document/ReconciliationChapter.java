package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenTable;
import sello.reports.Row;

/** Every published figure of the place beside what our own rows give. */
final class ReconciliationChapter {
  private static final String TABLE = "published_against_counted";
  private static final Map<String, String> BOUNDS = Map.of(">", "over", "<", "under", "~", "about");

  private static final java.util.regex.Pattern YEAR = java.util.regex.Pattern.compile("\\d{4}");
  private static final String AT_THE_END_OF = "active ";

  private final Subject subject;

  private ReconciliationChapter(Subject subject) {
    this.subject = subject;
  }

  static Optional<Section> of(Subject subject) {
    return new ReconciliationChapter(subject).section();
  }

  private Optional<Section> section() {
    List<Row> rows =
        subject.here(TABLE).stream().filter(row -> year(row) <= subject.year()).toList();
    String caption =
        subject.texts().say("report.reconciliation.table", "place", subject.place().name());
    return new SectionDraft(subject, "reconciliation")
        .lead("report.reconciliation.lead")
        .add(
            subject
                .table(TABLE)
                .flatMap(table -> grid(table, caption).of(rows, subject.place().where())))
        .done();
  }

  private GridDraft grid(OpenTable table, String caption) {
    return new GridDraft(subject, table, caption)
        .words(say("what"), this::what)
        .words(say("period"), this::period)
        .spans(say("published"), row -> published(table, row))
        .figure(say("counted"), row -> Fact.of(table, row, "counted"))
        .words(say("verdict"), this::verdict)
        .spans(say("source"), ReconciliationChapter::source);
  }

  private String say(String head) {
    return subject.texts().say("report.reconciliation." + head);
  }

  private String what(Row row) {
    String metric = metric(row.text(Fields.METRIC.name()));
    String region = row.text(Fields.REGION_NAME.name());
    return region.isEmpty() ? metric : metric + ", " + region;
  }

  /** The first year of the edition or year that a figure is of, or of the last of a span. */
  private static int year(Row row) {
    String period = row.text("period");
    return YEAR.matcher(period.substring(period.lastIndexOf('.') + 1))
        .results()
        .findFirst()
        .map(found -> Integer.parseInt(found.group()))
        .orElse(0);
  }

  /** A period as a source says it, in words: "active 2019" is the end of that year. */
  private String period(Row row) {
    String period = row.text("period");
    if (period.startsWith(AT_THE_END_OF)) {
      return subject
          .texts()
          .say("report.period.end", "year", period.substring(AT_THE_END_OF.length()));
    }
    if (period.contains("..")) {
      String[] ends = period.split("\\.\\.", 2);
      return subject.texts().say("rows.range", "low", ends[0], "high", ends[1]);
    }
    return period.equals("unknown") ? subject.texts().say("report.period.unknown") : period;
  }

  /** The name of a metric by the list of the release, for it is no part of the key. */
  private String metric(String code) {
    return subject.rows("metrics", Map.of(Fields.METRIC.name(), code)).stream()
        .map(row -> row.text("name_" + subject.texts().language().code()))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(code);
  }

  private List<Span> published(OpenTable table, Row row) {
    List<Span> value =
        Fact.of(table, row, "value")
            .filter(Fact::isKnown)
            .map(fact -> subject.wording().value(fact))
            .orElse(List.of());
    String bound = BOUNDS.getOrDefault(row.text("bound"), "");
    return value.isEmpty() || bound.isEmpty()
        ? value
        : Pattern.of(subject.texts(), "report.bound." + bound, List.of(Slot.spans("value", value)))
            .spans();
  }

  private String verdict(Row row) {
    String key = "report.verdict_of." + row.text("verdict").replace(' ', '_');
    return subject.texts().has(key) ? subject.texts().say(key) : row.text("verdict");
  }

  private static List<Span> source(Row row) {
    String address = row.text(Fields.SOURCE_URL.name());
    List<Span> spans = new ArrayList<>();
    if (!address.isEmpty()) {
      String host = java.net.URI.create(address).getHost();
      String name = host == null ? address : host.replaceFirst("^www\\.", "");
      spans.add(new Span.Outside(address, name));
    }
    return spans;
  }
}
