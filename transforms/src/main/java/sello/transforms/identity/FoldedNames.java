package sello.transforms.identity;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.SCHOOL_NAME;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.ingest.name.Place;
import sello.ingest.name.ProvinceCentre;
import sello.ingest.name.SchoolName;

/**
 * Names and places of mentions, folded: what is compared. Folding costs far more than comparing, so
 * that it is done once for each mention and kept with it.
 */
final class FoldedNames {
  static final Field<String> FOLDED_NAME =
      Field.text(
          "folded_name",
          "Folded name",
          "The name as it is compared: words in Latin letters, spelled out, without small words,"
              + " town and province");
  static final Field<String> FOLDED_LOCALITY =
      Field.text(
          "folded_locality",
          "Folded town",
          "The town as folded words, its postcode last; of a centre of a province with the province");
  static final Field<String> FOLDED_PROVINCE =
      Field.text("folded_province", "Folded province", "The province as folded words");
  static final Field<String> FOLDED_PRINTED =
      Field.text(
          "folded_printed",
          "Folded as printed",
          "The folded name with all its words, a bar, and the town as printed, folded: what a"
              + " decision by hand names");

  static final List<Field<?>> ALL =
      List.of(FOLDED_NAME, FOLDED_LOCALITY, FOLDED_PROVINCE, FOLDED_PRINTED);

  private FoldedNames() {}

  /** The same mentions, their folded columns last; those that they have are worked out anew. */
  static Dataset<Row> added(Dataset<Row> mentions) {
    Dataset<Row> bare = mentions.drop(Columns.names(ALL.toArray(Field<?>[]::new)));
    StructType schema = bare.schema();
    for (Field<?> field : ALL) {
      schema = schema.add(field.name(), DataTypes.StringType);
    }
    return bare.map((MapFunction<Row, Row>) FoldedNames::fold, Encoders.row(schema));
  }

  private static Row fold(Row mention) {
    String country = mention.getAs(COUNTRY_CODE.name());
    String locality = text(mention, LOCALITY);
    Place printedTown = Place.of(country, locality);
    Place town =
        ProvinceCentre.isOne(locality)
            ? Place.of(country, ProvinceCentre.town(locality, text(mention, PROVINCE)))
            : printedTown;
    Place province = Place.of(country, text(mention, PROVINCE));
    String name = text(mention, SCHOOL_NAME);
    SchoolName printed = SchoolName.of(country, name);
    SchoolName own =
        name.endsWith(")")
            ? SchoolName.of(country, name, town, province)
            : printed.without(town, province);
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < mention.length(); i++) {
      values.add(mention.get(i));
    }
    values.add(present(own.folded()));
    values.add(present(town.folded()));
    values.add(present(province.folded()));
    values.add(printedKey(printed, printedTown));
    return RowFactory.create(values.toArray());
  }

  /** A text without a word is missing: no file could tell it from one that is not there. */
  private static @Nullable String present(String folded) {
    return folded.isEmpty() ? null : folded;
  }

  /** What {@link #FOLDED_PRINTED} is for a name and a town, which may be empty. */
  static String printedKey(String country, String printed, String locality) {
    return printedKey(SchoolName.of(country, printed), Place.of(country, locality));
  }

  private static String printedKey(SchoolName printed, Place town) {
    return printed.folded() + "|" + town.folded();
  }

  private static String text(Row row, Field<String> field) {
    String text = row.getAs(field.name());
    return text == null ? "" : text;
  }
}
