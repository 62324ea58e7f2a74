package sello.transforms.identity;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.when;
import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.EDITION;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.PROVINCE;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_LINK;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.util.function.Function;
import org.apache.spark.sql.Column;
import sello.catalog.Field;

/**
 * What makes rows of one publication one mention: the code of the school, else its slug, else what
 * is printed of its name, town, region and page. Without a town a name says too little to join
 * editions: each is a mention, and whether they are one school is decided in sight.
 */
final class MentionId {
  private static final String UNIT_SEPARATOR = "\u001f";
  private static final int LENGTH = 16;

  private MentionId() {}

  /** The key of a row's mention, given its columns. */
  static Column of(Function<Field<String>, Column> row) {
    Column place = coalesce(row.apply(REGION_CODE), row.apply(PROVINCE), lit(""));
    Column town = coalesce(row.apply(LOCALITY), lit(""));
    Column identity =
        coalesce(
            concat(lit("id" + UNIT_SEPARATOR), row.apply(SCHOOL_ID)),
            concat(lit("slug" + UNIT_SEPARATOR), row.apply(SCHOOL_SLUG)),
            concat_ws(
                UNIT_SEPARATOR,
                lit("name"),
                row.apply(SCHOOL_NAME),
                town,
                place,
                row.apply(SCHOOL_LINK),
                when(town.equalTo(""), row.apply(EDITION))));
    Column whole =
        concat_ws(UNIT_SEPARATOR, row.apply(PUBLICATION), row.apply(COUNTRY_CODE), identity);
    return substring(sha2(whole, 256), 1, LENGTH);
  }
}
