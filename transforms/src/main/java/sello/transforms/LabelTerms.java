package sello.transforms;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.map_from_entries;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static sello.catalog.Columns.as;
import static sello.catalog.Columns.col;
import static sello.catalog.Columns.cols;
import static sello.catalog.Columns.names;
import static sello.catalog.Columns.sparkType;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LIST_COVERAGE;
import static sello.catalog.Fields.VALID_TO;
import static sello.transforms.Awards.LISTINGS;
import static sello.transforms.Editions.FIRST_YEAR;
import static sello.transforms.Editions.IS_HELD;
import static sello.transforms.identity.MentionFields.SCHOOL_KEY;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/** Terms of labels: what became of each label that a school was awarded, when its time was over. */
final class LabelTerms implements Table.From3 {
  static final Field<Integer> SPELL =
      Field.number(
          "spell", "Spell", "Number of the unbroken run of terms, from 1; a return begins another");
  static final Field<Integer> TERM =
      Field.number("term", "Term", "Number of the term in its spell, from 1");
  static final Field<String> RENEWAL_EDITION =
      Field.text(
          "renewal_edition",
          "Renewal edition",
          "First edition held after the label's end; empty: none has been held, or the edition"
              + " itself was not");
  static final Field<String> ENDING =
      Field.text(
          "ending",
          "Ending",
          "renewed: awarded again by then; lapsed: not; not_yet: that edition has not been held;"
              + " not_known: its list does not name every school of the country");

  static final Field<Boolean> IS_DECIDED =
      Field.yesNo(
          "is_decided",
          "Decided",
          "Whether the renewal edition's list names every school of the country. Only such terms"
              + " count in shares: elsewhere renewals are seen and losses are not");

  @Override
  public Spec spec() {
    return Spec.named("label_terms")
        .title("Terms of labels")
        .description(
            """
            What became of the labels of schools on the winners' lists when their time was over. A
            school is one by school_identities. One row per school and edition awarded.""")
        .key(SCHOOL_KEY, EDITION)
        .attributes(COUNTRY_CODE, SPELL, TERM, RENEWAL_EDITION, ENDING, IS_DECIDED)
        .measures(Measure.exact(LISTINGS))
        .formula(
            """
            A school can renew in the first edition held that begins after the year in which its
            label ends. Awards of an unknown edition take no part.""")
        .disclosure(Disclosure.open("Only schools on public lists of winners are in it."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("awards").same(SCHOOL_KEY).same(EDITION).giving(LISTINGS).taking(LISTINGS),
        Trace.to("awards").same(SCHOOL_KEY).upTo(EDITION).giving(SPELL, TERM),
        Trace.to("awards").same(SCHOOL_KEY).upTo(RENEWAL_EDITION, "", EDITION).giving(ENDING),
        Trace.to("awards").same(SCHOOL_KEY).ofRowsWithout(RENEWAL_EDITION).giving(ENDING),
        Trace.to("editions").same(EDITION),
        Trace.to("award_lists")
            .same(COUNTRY_CODE)
            .same(RENEWAL_EDITION, EDITION)
            .giving(ENDING, IS_DECIDED));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> awards, Dataset<Row> editions, Dataset<Row> awardLists) {
    List<LabelHistory.Held> held = held(editions);
    Dataset<Row> listed =
        awardLists
            .where(col(LIST_COVERAGE).equalTo("complete"))
            .groupBy(col(COUNTRY_CODE))
            .agg(collect_set(col(EDITION)).as("listed"));

    return awards
        .where(col(EDITION).isNotNull())
        .groupBy(col(SCHOOL_KEY))
        .agg(
            as(min(col(COUNTRY_CODE)), COUNTRY_CODE),
            map_from_entries(collect_list(struct(col(EDITION), col(LISTINGS)))).as("awarded"))
        .join(listed, names(COUNTRY_CODE), "left")
        .withColumn("listed", coalesce(col("listed"), array().cast("array<string>")))
        .flatMap((FlatMapFunction<Row, Row>) school -> terms(held, school), Encoders.row(schema()))
        .select(cols(spec().columns()));
  }

  /** The editions held, which are the calendar of every history. */
  static List<LabelHistory.Held> held(Dataset<Row> editions) {
    return editions.where(col(IS_HELD)).collectAsList().stream()
        .map(
            row ->
                new LabelHistory.Held(
                    row.getAs(EDITION.name()),
                    row.<Integer>getAs(FIRST_YEAR.name()),
                    row.<LocalDate>getAs(VALID_TO.name()).getYear()))
        .toList();
  }

  private static Iterator<Row> terms(List<LabelHistory.Held> held, Row school) {
    LabelHistory history = new LabelHistory(held, Set.copyOf(texts(school, "listed")));
    Map<String, Long> awarded = school.getJavaMap(school.fieldIndex("awarded"));
    return history.terms(awarded.keySet()).stream()
        .map(
            term ->
                RowFactory.create(
                    school.getAs(SCHOOL_KEY.name()),
                    term.edition(),
                    school.getAs(COUNTRY_CODE.name()),
                    term.spell(),
                    term.term(),
                    term.renewalEdition().orElse(null),
                    term.ending().name().toLowerCase(Locale.ROOT),
                    term.isDecided(),
                    awarded.get(term.edition())))
        .iterator();
  }

  private static List<String> texts(Row row, String column) {
    return row.getList(row.fieldIndex(column));
  }

  private static StructType schema() {
    StructType schema = new StructType();
    for (Field<?> field :
        List.of(
            SCHOOL_KEY,
            EDITION,
            COUNTRY_CODE,
            SPELL,
            TERM,
            RENEWAL_EDITION,
            ENDING,
            IS_DECIDED,
            LISTINGS)) {
      schema = schema.add(field.name(), sparkType(field.type()));
    }
    return schema;
  }
}
