package sello.reports.school;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.OpenRelease;
import sello.reports.Row;

/** Reads the labelled schools of a release. */
final class SchoolReader {
  static final String TABLE = "labelled_schools";

  private final OpenRelease release;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  SchoolReader(OpenRelease release) {
    this.release = release;
  }

  SchoolIndex read() {
    List<Row> rows = rows(TABLE);
    for (Row row : rows("editions")) {
      label(row).ifPresent(label -> labels.put(label.edition(), label));
    }
    Collator letters = Collator.getInstance(ULocale.ROOT).freeze();
    List<LabelledSchool> schools =
        rows.stream()
            .map(this::school)
            .sorted(
                Comparator.comparing(LabelledSchool::name, letters)
                    .thenComparing(LabelledSchool::key))
            .toList();
    return new SchoolIndex(schools, List.copyOf(labels.values()));
  }

  private List<Row> rows(String table) {
    return release.table(table).ask(Map.of()).rows();
  }

  private static Optional<Label> label(Row edition) {
    Optional<Object> from = edition.value(Fields.VALID_FROM.name());
    Optional<Object> to = edition.value(Fields.VALID_TO.name());
    return from.flatMap(
        first ->
            to.map(
                last ->
                    new Label(
                        edition.text(Fields.EDITION.name()), (LocalDate) first, (LocalDate) last)));
  }

  private LabelledSchool school(Row row) {
    return new LabelledSchool(
        row.text("school_key"),
        row.text(Fields.COUNTRY_CODE.name()).intern(),
        row.text(Fields.SCHOOL_NAME.name()),
        row.text("other_names"),
        row.text(Fields.LOCALITY.name()),
        row.text(Fields.REGION_NAME.name()),
        labels(row.text(Fields.EDITIONS_AWARDED.name())),
        row.text(Fields.SEARCH_TEXT.name()));
  }

  /**
   * The labels of some editions.
   *
   * @throws IllegalStateException when the release does not say when one is valid
   */
  private List<Label> labels(String editions) {
    return Arrays.stream(editions.split(" "))
        .filter(edition -> !edition.isEmpty())
        .map(
            edition ->
                Optional.ofNullable(labels.get(edition))
                    .orElseThrow(
                        () ->
                            new IllegalStateException(
                                "%s of release %s names edition %s, of which editions has no dates."
                                    .formatted(TABLE, release.id(), edition))))
        .toList();
  }
}
