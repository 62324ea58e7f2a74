package sello.transforms;

import static sello.catalog.Columns.sparkType;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EDITIONS_AWARDED;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;

/** The rows of winners' lists that name one school, put together as one row. */
final class SchoolListings {
  /** What is read of each row. */
  static final List<Field<?>> READ =
      List.of(COUNTRY_CODE, EDITION, REGION_NAME, PROVINCE, SCHOOL_NAME, SOURCE_FILE, SOURCE_LINE);

  private static final List<Field<?>> ANSWERED =
      List.of(
          COUNTRY_CODE,
          REGION_NAME,
          PROVINCE,
          SCHOOL_NAME,
          ListedSchools.OTHER_NAMES,
          EDITIONS_AWARDED,
          SOURCE_FILE,
          SOURCE_LINE,
          ListedSchools.UNDATED_AWARDS);

  /** What is answered; no narrower type, so that a process without Spark can link its users. */
  static final DataType TOGETHER = type();

  /** The newest list first; rows of lists of an unknown edition come last. */
  private static final Comparator<Row> NEWEST =
      Comparator.comparing((Row row) -> text(row, EDITION))
          .reversed()
          .thenComparing(row -> text(row, SCHOOL_NAME))
          .thenComparing(row -> text(row, REGION_NAME))
          .thenComparing(row -> text(row, PROVINCE))
          .thenComparing(row -> text(row, SOURCE_FILE))
          .thenComparing(row -> row.<Long>getAs(SOURCE_LINE.name()));

  private SchoolListings() {}

  private static StructType type() {
    StructType type = new StructType();
    for (Field<?> field : ANSWERED) {
      type = type.add(field.name(), sparkType(field.type()));
    }
    return type;
  }

  static Row together(List<Row> rows) {
    List<Row> newest = rows.stream().sorted(NEWEST).toList();
    Row first = newest.get(0);
    String name = text(first, SCHOOL_NAME);
    return RowFactory.create(
        text(first, COUNTRY_CODE),
        printed(newest, REGION_NAME),
        printed(newest, PROVINCE),
        name,
        joined(" | ", texts(newest, SCHOOL_NAME).filter(other -> !other.equals(name))),
        joined(" ", texts(newest, EDITION)),
        text(first, SOURCE_FILE),
        first.getAs(SOURCE_LINE.name()),
        newest.stream().filter(row -> text(row, EDITION).isEmpty()).count());
  }

  private static Stream<String> texts(List<Row> rows, Field<?> field) {
    return rows.stream().map(row -> text(row, field)).filter(text -> !text.isEmpty());
  }

  private static @Nullable String printed(List<Row> newest, Field<?> field) {
    return texts(newest, field).findFirst().orElse(null);
  }

  private static @Nullable String joined(String between, Stream<String> texts) {
    String joined = texts.distinct().sorted().collect(Collectors.joining(between));
    return joined.isEmpty() ? null : joined;
  }

  private static String text(Row row, Field<?> field) {
    return Objects.requireNonNullElse(row.getAs(field.name()), "");
  }
}
