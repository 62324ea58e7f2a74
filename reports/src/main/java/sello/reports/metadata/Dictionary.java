package sello.reports.metadata;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.CsvFile;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Wording;
import sello.reports.text.Texts;

/**
 * What every column of a release's public tables means.
 *
 * @param release the release
 */
public record Dictionary(OpenRelease release) {
  private static final List<String> HEADER =
      List.of(
          "table",
          "column",
          "role",
          "type",
          "unit",
          "is_required",
          "minimum",
          "maximum",
          "title",
          "definition");

  /**
   * A word of the dictionary: the same in every table that carries it. Ends and flags belong to
   * their figure.
   *
   * @param name in files
   * @param title for people
   * @param definition what a value means
   * @param type as files name it
   * @param unit what one of it is; empty for what has none
   * @param tables names of the tables that carry it
   */
  public record Word(
      String name, String title, String definition, String type, String unit, List<String> tables) {
    private Word in(String table) {
      List<String> all = new ArrayList<>(tables);
      all.add(table);
      return new Word(name, title, definition, type, unit, List.copyOf(all));
    }
  }

  /** All words by name, in a language. */
  public List<Word> words(Texts texts) {
    Map<String, Word> words = new TreeMap<>();
    for (OpenTable table : release.tables()) {
      Spec spec = table.spec();
      Stream.concat(spec.dimensions().stream(), spec.measures().stream().map(m -> m.field()))
          .map(field -> word(texts, spec, field))
          .forEach(
              word -> {
                String meaning = "%s\n%s\n%s".formatted(word.name, word.title, word.definition);
                words.put(meaning, words.getOrDefault(meaning, word).in(table.name()));
              });
    }
    return List.copyOf(words.values());
  }

  private static Word word(Texts texts, Spec spec, Field<?> field) {
    return new Word(
        field.name(),
        texts.title(spec, field),
        texts.definition(spec, field),
        field.type().label(),
        texts.unit(field.unit()),
        List.of());
  }

  /** One row per table and column, in English. */
  public void writeCsv(OutputStream out) throws IOException {
    var csv = CsvFile.begin(Wording.PLAIN, out);
    csv.writeRecord(HEADER);
    for (OpenTable table : release.tables()) {
      for (ColumnRule rule : ColumnRule.all(table.spec())) {
        csv.writeRecord(cells(table, rule).stream().map(CsvFile::guarded).toArray(String[]::new));
      }
    }
    csv.flush();
  }

  private static List<String> cells(OpenTable table, ColumnRule rule) {
    Field<?> field = rule.field();
    return List.of(
        table.name(),
        field.name(),
        role(table.spec(), field),
        field.type().label(),
        field.unit().label(),
        Boolean.toString(rule.isRequired()),
        rule.minimum().isPresent() ? Integer.toString(rule.minimum().getAsInt()) : "",
        rule.maximum().isPresent() ? Integer.toString(rule.maximum().getAsInt()) : "",
        field.title(),
        field.definition());
  }

  private static String role(Spec spec, Field<?> field) {
    if (spec.key().contains(field)) {
      return "key";
    }
    if (spec.attributes().contains(field)) {
      return "attribute";
    }
    boolean isFigure = spec.measures().stream().anyMatch(m -> m.field().equals(field));
    if (isFigure) {
      return "figure";
    }
    return field.type().isNumber() ? "end" : "flag";
  }
}
