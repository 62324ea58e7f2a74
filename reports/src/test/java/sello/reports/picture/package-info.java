/** Tests of pictures as files: what is drawn is read back, as XML and as pixels. */
@NullMarked
package sello.reports.picture;

import org.jspecify.annotations.NullMarked;
