package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.reports.picture.Size;

/** A section being written. Words that only lead to figures are not said without them. */
final class SectionDraft {
  private final Subject subject;
  private final String id;
  private final List<Block> blocks = new ArrayList<>();
  private boolean hasFigures;

  SectionDraft(Subject subject, String id) {
    this.subject = subject;
    this.id = id;
  }

  /** Words that lead to what follows. */
  SectionDraft lead(String key, Object... namesAndValues) {
    blocks.add(new Block.Paragraph(List.of(subject.plain(key, namesAndValues))));
    return this;
  }

  SectionDraft heading(String key, Object... namesAndValues) {
    blocks.add(new Block.Heading(subject.texts().say(key, namesAndValues)));
    return this;
  }

  /** Something to know before the figures are used. */
  SectionDraft remark(String key, Object... namesAndValues) {
    blocks.add(new Block.Remark(subject.plain(key, namesAndValues)));
    return this;
  }

  /** A sentence of its own, if it can be said. */
  SectionDraft say(Optional<Sentence> sentence) {
    return add(sentence.map(said -> new Block.Paragraph(List.of(said))));
  }

  SectionDraft points(List<List<Sentence>> points) {
    List<List<Sentence>> said = points.stream().filter(point -> !point.isEmpty()).toList();
    return said.isEmpty() ? this : add(new Block.Points(said));
  }

  SectionDraft chart(String name, Map<String, String> where, Size size) {
    return add(subject.pen().draw(subject, name, where, size));
  }

  SectionDraft add(Optional<? extends Block> block) {
    block.ifPresent(this::add);
    return this;
  }

  SectionDraft add(Block block) {
    blocks.add(block);
    hasFigures = true;
    return this;
  }

  /** The section; nothing when it would only have words that lead nowhere. */
  Optional<Section> done() {
    return hasFigures
        ? Optional.of(
            new Section(id, subject.texts().say("report.section." + id), withoutIdleHeadings()))
        : Optional.empty();
  }

  /** A heading that is followed by another, or by nothing, is none. */
  private List<Block> withoutIdleHeadings() {
    List<Block> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      boolean isLast = i + 1 == blocks.size();
      boolean isIdle =
          blocks.get(i) instanceof Block.Heading
              && (isLast || blocks.get(i + 1) instanceof Block.Heading);
      if (!isIdle) {
        kept.add(blocks.get(i));
      }
    }
    return List.copyOf(kept);
  }
}
