package sello.transforms.identity;

import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.transforms.identity.MentionFields.FIRST_FILE;
import static sello.transforms.identity.MentionFields.FIRST_LINE;
import static sello.transforms.identity.MentionFields.MENTION_ID;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Table;
import sello.catalog.Trace;

/**
 * Schools as the register names them, with folded names. They are most of all mentions and change
 * seldom, so that they are a table: a new list of winners leaves it as it is.
 */
public final class RegisteredSchools implements Table.From1 {
  @Override
  public Spec spec() {
    List<Field<?>> columns = new SchoolMentions().spec().columns();
    return Spec.named("registered_schools")
        .title("Schools as registered")
        .description(
            """
            Schools as the register names them, with the name as it is compared. One row per school
            registered.""")
        .key(MENTION_ID)
        .attributes(columns.subList(1, columns.size()).toArray(Field<?>[]::new))
        .disclosure(
            Disclosure.open(
                "Which schools are registered is public; what it is made of counts their teachers."))
        .build();
  }

  @Override
  public List<Trace> traces() {
    return List.of(
        Trace.to("raw_schools").same(FIRST_FILE, SOURCE_FILE).same(FIRST_LINE, SOURCE_LINE));
  }

  @Override
  public Dataset<Row> compute(Dataset<Row> rawSchools) {
    return SchoolMentions.mentions(rawSchools, SchoolMentions.REGISTER);
  }
}
