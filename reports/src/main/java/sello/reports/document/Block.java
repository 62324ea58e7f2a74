package sello.reports.document;

import java.util.List;

/** A part of a section. */
public sealed interface Block {

  /** A heading inside a section. */
  record Heading(String text) implements Block {}

  /** Sentences that belong together. */
  record Paragraph(List<Sentence> sentences) implements Block {}

  /** Points one under the other, each of a few sentences. */
  record Points(List<List<Sentence>> points) implements Block {}

  /** A sentence that must not be overlooked. */
  record Remark(Sentence sentence) implements Block {}

  /**
   * A table of figures.
   *
   * @param caption what it holds
   * @param heads what its columns are
   * @param lines its cells; the first of a line says what the line is
   * @param source where it is read from
   * @param flags the flags that occur in it, with their meaning
   */
  record Grid(
      String caption, List<String> heads, List<Line> lines, Source source, List<String> flags)
      implements Block {}

  /** A line of a table. */
  record Line(List<Cell> cells) {
    Line only(List<Integer> places) {
      return new Line(places.stream().map(cells::get).toList());
    }
  }

  /**
   * A cell.
   *
   * @param spans what stands in it
   * @param flag of its figure; empty for none
   * @param isFigure whether it holds a figure, or the word for one that lacks
   */
  record Cell(List<Span> spans, String flag, boolean isFigure) {
    boolean isEmpty() {
      return spans.stream().allMatch(span -> span.text().isEmpty());
    }

    /** How many letters it has. */
    int letters() {
      return spans.stream().mapToInt(span -> span.text().length()).sum() + 2 * flag.length();
    }

    static Cell words(String text) {
      return new Cell(Wording.words(text), "", false);
    }
  }

  /**
   * A chart.
   *
   * @param svg as drawn
   * @param size in pixels
   * @param sentence what it shows, for who does not see it too
   * @param notes what to know before reading it
   * @param source its rows
   */
  record Picture(
      byte[] svg,
      sello.reports.picture.Size size,
      String title,
      String sentence,
      List<String> notes,
      Source source)
      implements Block {

    /** The same under another title. */
    Picture named(String other) {
      return new Picture(svg, size, other, sentence, notes, source);
    }
  }

  /**
   * An entry of a list of definitions.
   *
   * @param title what is defined
   * @param name its name in files and addresses
   * @param parts what is said of it
   */
  record Entry(String title, String name, List<Part> parts) implements Block {}

  /** Words of an entry; the label says which, and is empty where that is plain. */
  record Part(String label, String words) {}

  /** Small charts beside each other. */
  record Pictures(List<Picture> pictures) implements Block {}
}
