package sello.reports.document;

import java.util.List;
import java.util.Optional;
import sello.catalog.Spec;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/** How the figures are made: what holds for all, and each table that the report reads. */
final class MethodChapter {
  private MethodChapter() {}

  static Section of(Subject subject, List<Section> before) {
    SectionDraft draft =
        new SectionDraft(subject, "method")
            .add(new Block.Paragraph(List.of(subject.plain("report.method.rules"))))
            .lead("place.census")
            .lead("report.method.missing")
            .lead("report.method.small")
            .heading("report.method.tables");
    before.stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> Contents.sources(block).stream())
        .map(Source::table)
        .distinct()
        .forEach(table -> draft.points(List.of(point(table, subject.texts()))));
    return draft.done().orElseThrow();
  }

  private static List<Sentence> point(OpenTable table, Texts texts) {
    Spec spec = table.spec();
    return Optional.of(spec).stream()
        .map(
            one ->
                texts.say(
                    "report.method.table",
                    "title",
                    texts.title(one),
                    "name",
                    one.name(),
                    "tells",
                    texts.tells(one),
                    "formula",
                    one.formula(),
                    "reference",
                    one.reference()))
        .map(Sentence::plain)
        .toList();
  }
}
