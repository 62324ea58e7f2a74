package sello.reports.document;

import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Spec;
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
        .forEach(table -> draft.add(entry(table.spec(), subject.texts())));
    return draft.done().orElseThrow();
  }

  private static Block entry(Spec spec, Texts texts) {
    List<Block.Part> parts =
        Stream.of(
                new Block.Part("", texts.tells(spec)),
                new Block.Part(texts.say("report.method.formula"), texts.formula(spec)),
                new Block.Part(texts.say("report.method.reference"), spec.reference()))
            .filter(part -> !part.words().isBlank())
            .toList();
    return new Block.Entry(texts.title(spec), spec.name(), parts);
  }
}
