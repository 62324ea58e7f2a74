/** How requests are read. */
@NullMarked
package sello.api.request;

import org.jspecify.annotations.NullMarked;
