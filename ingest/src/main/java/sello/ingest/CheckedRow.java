package sello.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells were typed.
 *
 * @param values in the order of the contract's columns; a value that broke its type is missing here
 *     and named in the problems
 * @param derived in the order of what the contract derives
 * @param flags reasons to read the row with care, separated by spaces; empty: none
 * @param key what names the row; empty: nothing does
 */
public record CheckedRow(
    @Nullable Object[] values, @Nullable Object[] derived, String flags, String key)
    implements Serializable {
  static final CheckedRow NONE =
      new CheckedRow(new @Nullable Object[0], new @Nullable Object[0], "", "");
}
