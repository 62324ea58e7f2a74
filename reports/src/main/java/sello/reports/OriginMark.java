package sello.reports;

import java.util.List;
import sello.catalog.Fields;
import sello.catalog.Origin;
import sello.reports.text.Texts;

/**
 * What readers are told of a table that is not made of real figures alone.
 *
 * @param origin whether what it is made of is real
 * @param tellsRowsApart whether a column says which rows are illustrative
 */
public record OriginMark(Origin origin, boolean tellsRowsApart) {

  static OriginMark of(OpenTable table) {
    return new OriginMark(
        table.origin(), table.spec().column(Fields.IS_ILLUSTRATIVE.name()).isPresent());
  }

  /**
   * Of some rows of a table: where a column says which are illustrative, they speak for themselves;
   * where none does, they are what their table is.
   */
  public static OriginMark of(OpenTable table, List<Row> rows) {
    OriginMark whole = of(table);
    if (whole.origin != Origin.MIXED || !whole.tellsRowsApart || rows.isEmpty()) {
      return whole;
    }
    long invented = rows.stream().filter(OriginMark::isIllustrative).count();
    Origin origin =
        invented == 0 ? Origin.REAL : invented == rows.size() ? Origin.ILLUSTRATIVE : Origin.MIXED;
    return new OriginMark(origin, true);
  }

  /** A row that does not say that it is real is not taken for real. */
  private static boolean isIllustrative(Row row) {
    return !row.text(Fields.IS_ILLUSTRATIVE.name()).equals("false");
  }

  /** Whether readers have to be told anything. */
  public boolean isShown() {
    return origin != Origin.REAL;
  }

  /** A sentence for a page; empty for real figures. */
  public String sentence(Texts texts) {
    return switch (origin) {
      case REAL -> "";
      case ILLUSTRATIVE -> texts.say("origin.illustrative_sentence");
      case MIXED ->
          tellsRowsApart
              ? texts.say("origin.mixed_rows_sentence", "field", Fields.IS_ILLUSTRATIVE.name())
              : texts.say("origin.mixed_sentence");
    };
  }

  /** One or two words for a list; empty for real figures. */
  public String words(Texts texts) {
    return switch (origin) {
      case REAL -> "";
      case MIXED -> texts.say("origin.mixed");
      case ILLUSTRATIVE -> texts.say("origin.illustrative");
    };
  }

  /** What stands before the title of a picture; empty for real figures. */
  public String beforeTitle(Texts texts) {
    return switch (origin) {
      case REAL -> "";
      case MIXED -> texts.say("origin.mixed_picture") + " ";
      case ILLUSTRATIVE -> texts.say("origin.illustrative_picture") + " ";
    };
  }
}
