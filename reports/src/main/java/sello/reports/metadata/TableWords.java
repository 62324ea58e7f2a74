package sello.reports.metadata;

import java.util.List;
import sello.catalog.Field;
import sello.reports.OpenTable;
import sello.reports.text.Texts;

/**
 * What a table is called and what it holds, in a language. What is invented says so in both.
 *
 * @param table the table
 * @param texts the language
 */
record TableWords(OpenTable table, Texts texts) {

  static TableWords english(OpenTable table) {
    return new TableWords(table, Texts.english());
  }

  /** The words in each language that has some for the table, English first. */
  static List<TableWords> all(OpenTable table) {
    return Texts.all().stream()
        .filter(texts -> texts.language().isEnglish() || texts.knows(table.spec()))
        .map(texts -> new TableWords(table, texts))
        .toList();
  }

  String language() {
    return texts.language().code();
  }

  String title() {
    String title = texts.title(table.spec());
    return table.release().mark().isShown()
        ? "%s (%s)".formatted(title, table.release().mark().words(texts))
        : title;
  }

  String description() {
    String text = texts.description(table.spec());
    return table.release().mark().isShown()
        ? table.release().mark().sentence(texts) + " " + text
        : text;
  }

  String title(Field<?> field) {
    return texts.title(table.spec(), field);
  }

  String definition(Field<?> field) {
    return texts.definition(table.spec(), field);
  }
}
