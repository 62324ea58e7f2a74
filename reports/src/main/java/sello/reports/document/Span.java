package sello.reports.document;

/** A piece of text: words, or a figure that says which cell it is read from. */
public sealed interface Span {
  String text();

  /** Plain words. */
  record Words(String text) implements Span {}

  /**
   * A figure, or an end of its interval.
   *
   * @param fact the figure
   * @param column the column that is said: the measure, or an end of it
   * @param value as data has it
   * @param text as people read it
   */
  record Datum(Fact fact, String column, double value, String text) implements Span {}

  /** A link to a page outside the document. */
  record Outside(String address, String text) implements Span {}
}
