package sello.api;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.reports.text.Texts;

/**
 * What a column of a table means; a figure's ends and flag stand with it.
 *
 * @param title for people
 * @param name in files
 * @param definition what a value means
 * @param type of the values, as files name it
 * @param unit what one of it is; empty for what has none
 * @param parts names of the columns that belong to it
 */
public record ColumnMeaning(
    String title, String name, String definition, String type, String unit, String parts) {

  static List<ColumnMeaning> all(Texts texts, Spec spec) {
    List<ColumnMeaning> all = new ArrayList<>();
    spec.key().forEach(field -> all.add(of(texts, spec, field, Stream.empty())));
    for (Measure measure : spec.measures()) {
      all.add(of(texts, spec, measure.field(), measure.columns().stream().skip(1)));
    }
    spec.attributes().forEach(field -> all.add(of(texts, spec, field, Stream.empty())));
    return all;
  }

  private static ColumnMeaning of(Texts texts, Spec spec, Field<?> field, Stream<Field<?>> parts) {
    return new ColumnMeaning(
        texts.title(spec, field),
        field.name(),
        texts.definition(spec, field),
        field.type().label(),
        field.unit() == Unit.DATE || field.unit() == Unit.YEAR ? "" : texts.unit(field.unit()),
        parts.map(Field::name).collect(Collectors.joining(", ")));
  }
}
