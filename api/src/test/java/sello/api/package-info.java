/** The service over real HTTP, and in a real browser. */
@NullMarked
package sello.api;

import org.jspecify.annotations.NullMarked;
