package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.try_element_at;
import static org.apache.spark.sql.functions.udf;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.EDITIONS_AWARDED;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.NAME_EN;
import static sello.catalog.Fields.NAME_ES;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.REGION_NAME;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.catalog.Fields.SEARCH_TEXT;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.VALID_FROM;
import static sello.catalog.Fields.VALID_TO;
import static sello.ingest.Countries.ISO2;
import static sello.ingest.Countries.NAME_NATIVE;
import static sello.transforms.AwardHistoryFields.RENEWALS;
import static sello.transforms.ListedSchools.OTHER_NAMES;
import static sello.transforms.ListedSchools.UNDATED_AWARDS;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.Seq;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;
import sello.catalog.Unit;
import sello.ingest.name.SearchWords;

/** Schools that hold or held a School Label, with its validity and the words to find them by. */
final class LabelledSchools implements Table.From4 {
  static final Field<Long> TIMES_AWARDED =
      Field.count(
          "times_awarded",
          Unit.AWARDS,
          "Times awarded",
          "Editions in which the school was awarded, each once, however often its list names it");

  @Override
  public Spec spec() {
    return Spec.named("labelled_schools")
        .title("Schools with a label")
        .description(
            """
            Schools named on public winners' lists, with the newest edition in which each was
            awarded, the dates between which that label is valid, and all earlier awards. One row
            per school that holds or held a School Label.""")
        .key(COUNTRY_CODE, SCHOOL_KEY)
        .attributes(
            SCHOOL_NAME,
            OTHER_NAMES,
            LOCALITY,
            REGION_CODE,
            REGION_NAME,
            EDITION,
            VALID_FROM,
            VALID_TO,
            EDITIONS_AWARDED,
            SEARCH_TEXT,
            SOURCE_FILE,
            SOURCE_LINE)
        .measures(
            Measure.exact(TIMES_AWARDED), Measure.exact(RENEWALS), Measure.exact(UNDATED_AWARDS))
        .formula(
            """
            Renewals are told as in label_terms. Edition and dates are empty where no list that
            names the school says its edition. The region is called as regions has it, else as the
            list prints it. Words to search by are those of names, town, province, region, and of
            the country in English, Spanish and its own languages.""")
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("listed_schools").same(SCHOOL_KEY),
        Trace.to("editions").listed(EDITIONS_AWARDED, EDITION),
        Trace.to("countries").same(COUNTRY_CODE, ISO2),
        Trace.to("regions").same(REGION_CODE));
  }

  @Override
  public Dataset<Row> compute(
      Dataset<Row> listedSchools,
      Dataset<Row> editions,
      Dataset<Row> countries,
      Dataset<Row> regions) {
    List<LabelHistory.Held> held = LabelTerms.held(editions);
    Column renewals =
        udf((UDF1<Seq<String>, Long>) awarded -> renewals(held, awarded), DataTypes.LongType)
            .apply(col("awarded"));
    Dataset<Row> regionNames = regions.select(col(REGION_CODE), col(REGION_NAME).as("official"));
    return listedSchools
        .withColumn("awarded", coalesce(split(col(EDITIONS_AWARDED), " "), array()))
        .withColumn(EDITION.name(), try_element_at(col("awarded"), lit(-1)))
        .join(editions.select(col(EDITION), col(VALID_FROM), col(VALID_TO)), names(EDITION), "left")
        .join(countryNames(countries), names(COUNTRY_CODE), "left")
        .join(regionNames, names(REGION_CODE), "left")
        .withColumn(SEARCH_TEXT.name(), searchText())
        .withColumn(REGION_NAME.name(), coalesce(col("official"), col(REGION_NAME)))
        .withColumn(TIMES_AWARDED.name(), size(col("awarded")).cast("long"))
        .withColumn(RENEWALS.name(), renewals)
        .select(cols(spec().columns()));
  }

  private static Dataset<Row> countryNames(Dataset<Row> countries) {
    Column names = array(col(NAME_EN), col(NAME_ES), col(NAME_NATIVE), col(ISO2));
    return countries.select(as(col(ISO2), COUNTRY_CODE), names.as("country_names"));
  }

  private static Column searchText() {
    Column texts =
        concat(
            array(
                col(SCHOOL_NAME),
                col(OTHER_NAMES),
                col(LOCALITY),
                col(PROVINCE),
                col(REGION_NAME),
                col("official")),
            coalesce(col("country_names"), array()));
    return udf((UDF2<String, Seq<String>, String>) LabelledSchools::found, DataTypes.StringType)
        .apply(col(COUNTRY_CODE), filter(texts, Column::isNotNull));
  }

  private static String found(String country, Seq<String> texts) {
    return SearchWords.found(country, Cell.list(texts));
  }

  private static long renewals(List<LabelHistory.Held> held, Seq<String> awarded) {
    return new LabelHistory(held, Set.of())
        .terms(Set.copyOf(Cell.list(awarded))).stream().filter(term -> term.term() > 1).count();
  }
}
