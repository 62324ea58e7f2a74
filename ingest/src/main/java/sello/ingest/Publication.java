package sello.ingest;

import java.util.Arrays;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.catalog.Table;

/** A table whose rows somebody published in files: its contract says what they must hold. */
public interface Publication extends Table {
  Contract contract();

  /**
   * Whether the files are shipped with the program, so that an input folder only overrides them.
   */
  default boolean isReference() {
    return false;
  }

  /** The fields given, and where each row was read. */
  static Field<?>[] withSource(Field<?>... fields) {
    return Stream.concat(Arrays.stream(fields), Stream.of(Fields.SOURCE_FILE, Fields.SOURCE_LINE))
        .toArray(Field<?>[]::new);
  }
}
