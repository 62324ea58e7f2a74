package sello.reports;

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
