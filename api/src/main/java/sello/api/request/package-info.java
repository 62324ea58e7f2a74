/** How requests are read, whichever part of the service they are for. */
@NullMarked
package sello.api.request;

import org.jspecify.annotations.NullMarked;
