package sello.reports;

import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Origin;

/**
 * What readers are told of a table that is not made of real figures alone.
 *
 * @param origin whether what it is made of is real
 * @param sentence for a page; empty for real figures
 */
public record OriginMark(Origin origin, String sentence) {

  static OriginMark of(OpenTable table) {
    return new OriginMark(
        table.origin(),
        switch (table.origin()) {
          case REAL -> "";
          case ILLUSTRATIVE -> "Illustrative, not real.";
          case MIXED -> mixed(table);
        });
  }

  private static String mixed(OpenTable table) {
    Field<Boolean> marks = Fields.IS_ILLUSTRATIVE;
    return table.spec().column(marks.name()).isPresent()
        ? "Contains illustrative rows beside real ones: %s tells them apart."
            .formatted(marks.name())
        : "Made of illustrative inputs beside real ones: not all of it is real.";
  }

  /** Whether readers have to be told anything. */
  public boolean isShown() {
    return origin != Origin.REAL;
  }

  /** One or two words for a list; empty for real figures. */
  public String words() {
    return switch (origin) {
      case REAL -> "";
      case MIXED -> "partly illustrative";
      case ILLUSTRATIVE -> "illustrative";
    };
  }

  /** What stands before the title of a picture; empty for real figures. */
  String beforeTitle() {
    return switch (origin) {
      case REAL -> "";
      case MIXED -> "PARTLY ILLUSTRATIVE, not all real: ";
      case ILLUSTRATIVE -> "ILLUSTRATIVE, not real: ";
    };
  }
}
