package sello.transforms.identity;

import sello.catalog.Field;
import sello.catalog.Type;
import sello.catalog.Unit;

/** What the tables of one school, one identity have in common. */
public final class MentionFields {
  public static final Field<String> MENTION_ID =
      Field.text(
          "mention_id",
          "Mention",
          "Hash of publication, country, and code or slug or else name, town, region and page,"
              + " without a town also the edition: one school as one publication names it");
  public static final Field<String> PUBLICATION =
      Field.text("publication", "Publication", "Input in which the school is named");
  public static final Field<String> SCHOOL_SLUG =
      Field.text(
          "school_slug",
          "School slug",
          "How the school's page on the European platform is called: what stands behind"
              + " schools-organisations/ in its link");
  public static final Field<String> FIRST_FILE =
      Field.text("first_file", "First file", "First input file that names it");
  public static final Field<Long> FIRST_LINE =
      new Field<>("first_line", Type.LONG, Unit.NONE, "First line", "Line of that file", 0);
  public static final Field<String> SCHOOL_KEY =
      Field.text(
          "school_key",
          "School key",
          "One school whatever its spelling: its smallest code, else slug, else mention");

  private MentionFields() {}
}
