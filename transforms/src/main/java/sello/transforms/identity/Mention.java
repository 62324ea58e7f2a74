package sello.transforms.identity;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.LOCALITY;
import static sello.catalog.Fields.REGION_CODE;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SCHOOL_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_LOCALITY;
import static sello.transforms.identity.FoldedNames.FOLDED_NAME;
import static sello.transforms.identity.FoldedNames.FOLDED_PROVINCE;
import static sello.transforms.identity.MentionFields.FIRST_FILE;
import static sello.transforms.identity.MentionFields.MENTION_ID;
import static sello.transforms.identity.MentionFields.PUBLICATION;
import static sello.transforms.identity.MentionFields.SCHOOL_SLUG;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

/**
 * One school as one publication names it, ready to be compared.
 *
 * @param id key of the mention
 * @param region region code; empty: not known
 * @param province province or region as folded words
 * @param town town as folded words
 * @param name folded name without its own town and province
 * @param schoolId official code in canonical form; empty: none
 * @param slug slug of its link, which may be none
 * @param list file of winners or applicants that names it first; empty: none
 * @param printedName name as printed
 * @param printedTown town as printed; empty: none
 */
record Mention(
    String id,
    String region,
    Place province,
    Place town,
    SchoolName name,
    String schoolId,
    SchoolSlug slug,
    String list,
    String printedName,
    String printedTown) {
  /** Publications of which a file names a school once, as records by teachers do not. */
  private static final Set<String> LISTS = Set.of("awarded_schools", "applications");

  /** The keys of two mentions, the smaller first. */
  record Pair(String left, String right) implements Serializable {
    static Pair of(String one, String two) {
      return one.compareTo(two) < 0 ? new Pair(one, two) : new Pair(two, one);
    }
  }

  /** The mention of a row of school_mentions. */
  static Mention of(Row row) {
    String country = text(row, COUNTRY_CODE);
    return new Mention(
        text(row, MENTION_ID),
        text(row, REGION_CODE),
        Place.ofFolded(country, words(row, FOLDED_PROVINCE)),
        Place.ofFolded(country, words(row, FOLDED_LOCALITY)),
        SchoolName.ofWords(country, words(row, FOLDED_NAME)),
        text(row, SCHOOL_ID),
        SchoolSlug.of(text(row, SCHOOL_SLUG)),
        LISTS.contains(text(row, PUBLICATION)) ? text(row, FIRST_FILE) : "",
        text(row, SCHOOL_NAME),
        text(row, LOCALITY));
  }

  /** Most words stand in many names: each is held once. */
  private static List<String> words(Row row, Field<String> folded) {
    String text = text(row, folded);
    return text.isEmpty() ? List.of() : Stream.of(text.split(" ", -1)).map(String::intern).toList();
  }

  private static String text(Row row, Field<String> field) {
    String text = row.getAs(field.name());
    return text == null ? "" : text;
  }

  String country() {
    return name.country();
  }

  boolean hasId() {
    return !schoolId.isEmpty();
  }

  boolean hasSlug() {
    return !slug.isNone();
  }

  /** Its name without the town of another, where it has no town of its own. */
  SchoolName nameBeside(Mention other) {
    return town.isKnown() ? name : name.without(other.town());
  }

  /** The words of its town; empty: not known. */
  String townWords() {
    return String.join(" ", town.words());
  }
}
