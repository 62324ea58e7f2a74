package sello.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a table holds: the one declaration from which its schema, checks, pages, API and metadata
 * come.
 *
 * @param name snake_case; {@code <measure>_by_<grain>} for an indicator
 * @param title for people
 * @param description what it answers; ends "One row per …"
 * @param key the fields that name a row; never missing
 * @param attributes what else describes a row; may be empty where the source says nothing
 * @param measures the figures
 * @param formula how the figures are worked out, in words
 * @param reference where the method comes from
 * @param disclosure what it must not give away
 */
public record Spec(
    String name,
    String title,
    String description,
    List<Field<?>> key,
    List<Field<?>> attributes,
    List<Measure> measures,
    String formula,
    String reference,
    Disclosure disclosure) {

  public Spec {
    key = List.copyOf(key);
    attributes = List.copyOf(attributes);
    measures = List.copyOf(measures);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("Table " + name + " needs a key.");
    }
    if (!description.contains("One row per ")) {
      throw new IllegalArgumentException(
          "The description of " + name + " must say 'One row per …'.");
    }
    Set<String> seen = new HashSet<>();
    for (Field<?> column : columns(key, attributes, measures)) {
      if (!seen.add(column.name())) {
        throw new IllegalArgumentException(
            "Table " + name + " has two columns " + column.name() + ".");
      }
    }
    disclosure = Objects.requireNonNullElse(disclosure, Disclosure.OPEN); // older manifests
    List<String> flagged =
        measures.stream().filter(Measure::flagged).map(m -> m.field().name()).toList();
    if (!flagged.containsAll(disclosure.measures())) {
      throw new IllegalArgumentException(
          "Table " + name + " withholds what is none of its flagged measures: " + disclosure);
    }
  }

  /** The same table under another name and title, of which other things may be seen. */
  public Spec as(String otherName, String otherTitle, Disclosure other) {
    return new Spec(
        otherName, otherTitle, description, key, attributes, measures, formula, reference, other);
  }

  /** All columns in the order of every file: key, attributes, each measure with limits and flag. */
  public List<Field<?>> columns() {
    return columns(key, attributes, measures);
  }

  private static List<Field<?>> columns(
      List<Field<?>> key, List<Field<?>> attributes, List<Measure> measures) {
    return Stream.of(
            key.stream(), attributes.stream(), measures.stream().flatMap(m -> m.columns().stream()))
        .flatMap(s -> s)
        .<Field<?>>map(f -> f)
        .toList();
  }

  /** The fields that say which row it is; callers filter by these. */
  public List<Field<?>> dimensions() {
    return Stream.concat(key.stream(), attributes.stream()).<Field<?>>map(f -> f).toList();
  }

  public Optional<Field<?>> column(String columnName) {
    return columns().stream().filter(c -> c.name().equals(columnName)).findFirst();
  }

  public boolean has(Field<?> field) {
    return columns().contains(field);
  }

  /** Starts the declaration of a table. */
  public static Draft named(String name) {
    return new Draft(name);
  }

  /** A Spec being written; {@link #build} checks it. */
  public static final class Draft {
    private final String name;
    private String title = "";
    private String description = "";
    private final List<Field<?>> key = new ArrayList<>();
    private final List<Field<?>> attributes = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private String formula = "";
    private String reference = "";
    private Disclosure disclosure = Disclosure.OPEN;

    private Draft(String name) {
      this.name = name;
    }

    public Draft title(String text) {
      title = text;
      return this;
    }

    public Draft description(String text) {
      description = text.strip().replaceAll("\\s+", " ");
      return this;
    }

    public Draft key(Field<?>... fields) {
      key.addAll(List.of(fields));
      return this;
    }

    public Draft attributes(Field<?>... fields) {
      attributes.addAll(List.of(fields));
      return this;
    }

    public Draft measures(Measure... all) {
      measures.addAll(List.of(all));
      return this;
    }

    public Draft formula(String text) {
      formula = text.strip().replaceAll("\\s+", " ");
      return this;
    }

    public Draft reference(String text) {
      reference = text.strip().replaceAll("\\s+", " ");
      return this;
    }

    public Draft disclosure(Disclosure declared) {
      disclosure = declared;
      return this;
    }

    public Spec build() {
      return new Spec(
          name, title, description, key, attributes, measures, formula, reference, disclosure);
    }
  }
}
