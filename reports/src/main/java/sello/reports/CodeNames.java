package sello.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Spec;
import sello.reports.text.Language;
import sello.reports.text.Texts;

/**
 * What the codes in a table's columns are called, in a language: by the lists of the release, in
 * English where they lack the language, by the closed lists of the texts, else by the name that
 * stands in the row.
 */
public final class CodeNames {
  /** A list of codes: the field that carries them, the table that names them, and its own field. */
  private record CodeList(String field, String table, String code, String name) {
    String column(String language) {
      return name.equals(NAME) ? name + language : name;
    }
  }

  /** In a list with names in several languages, what each of their columns begins with. */
  private static final String NAME = "name_";

  private static final List<CodeList> LISTS =
      List.of(
          new CodeList(Fields.COUNTRY_CODE.name(), "countries", "iso2", NAME),
          new CodeList(Fields.AREA_CODE.name(), "areas", Fields.AREA_CODE.name(), NAME),
          new CodeList(Fields.METRIC.name(), "metrics", Fields.METRIC.name(), NAME),
          new CodeList(
              Fields.REGION_CODE.name(),
              "regions",
              Fields.REGION_CODE.name(),
              Fields.REGION_NAME.name()));

  /** The region of what belongs to none that is known. */
  public static final String NO_REGION = "unknown";

  private static final String CODE = "_code";

  private final Map<String, Map<String, String>> names;
  private final Texts texts;

  private CodeNames(Map<String, Map<String, String>> names, Texts texts) {
    this.names = names;
    this.texts = texts;
  }

  /** The names of the codes that a table holds. */
  public static CodeNames of(OpenTable table, Texts texts) {
    Map<String, Map<String, String>> names = new HashMap<>();
    List<String> columns = table.spec().dimensions().stream().map(Field::name).toList();
    LISTS.stream()
        .filter(list -> columns.contains(list.field()))
        .forEach(list -> names.put(list.field(), names(table.release(), list, texts)));
    names.computeIfPresent(
        Fields.COUNTRY_CODE.name(),
        (field, countries) -> {
          countries.put(Fields.EUROPE, texts.say("place.europe"));
          return countries;
        });
    names.computeIfPresent(
        Fields.REGION_CODE.name(),
        (field, regions) -> {
          regions.put(NO_REGION, texts.say("place.no_region"));
          return regions;
        });
    return new CodeNames(names, texts);
  }

  private static Map<String, String> names(OpenRelease release, CodeList list, Texts texts) {
    Map<String, String> names = new HashMap<>();
    if (release.has(list.table())) {
      OpenTable codes = release.table(list.table());
      List<Row> rows = codes.ask(Query.everything(codes.spec())).rows();
      for (String language : List.of(Language.ENGLISH, texts.language().code())) {
        rows.forEach(row -> put(names, row.text(list.code()), row.text(list.column(language))));
      }
    }
    return names;
  }

  private static void put(Map<String, String> names, String code, String name) {
    if (!name.isEmpty()) {
      names.put(code, name);
    }
  }

  /** Whether a field holds codes that a list names. */
  static boolean areOf(Field<?> field) {
    return LISTS.stream().anyMatch(list -> list.field().equals(field.name()));
  }

  /** What a code in a row is called; empty where nothing names it. */
  public Optional<String> of(Row row, Field<?> field) {
    return of(field, row.text(field.name()))
        .or(() -> Optional.of(row.text(nameOf(field))).filter(name -> !name.isEmpty()));
  }

  /** What a code is called by the lists alone. */
  public Optional<String> of(Field<?> field, String code) {
    return Optional.ofNullable(names.getOrDefault(field.name(), Map.of()).get(code))
        .or(() -> texts.code(field, code));
  }

  /** Whether a field only names a code of the key: the two are shown as one. */
  public boolean isName(Spec spec, Field<?> field) {
    return spec.key().stream()
        .anyMatch(key -> key.name().endsWith(CODE) && nameOf(key).equals(field.name()));
  }

  private static String nameOf(Field<?> field) {
    return field.name().endsWith(CODE)
        ? field.name().substring(0, field.name().length() - CODE.length()) + "_name"
        : "";
  }
}
