/**
 * What form does the file of somebody else have?
 *
 * <p>{@link sello.ingest.form.FileLook} looks at bytes and says what they are: compression,
 * encoding, format, header line. {@link sello.ingest.form.FileReading} then gives the records as
 * text cells, each with its line. What the columns and values mean is not known here: see {@code
 * sello.ingest}.
 */
@NullMarked
package sello.ingest.form;

import org.jspecify.annotations.NullMarked;
