/**
 * Who may ask, and what is answered: addresses, pages and errors of the service.
 *
 * <p>Nothing here works out a figure or draws a chart: go back to {@code sello.reports}. Every
 * address stands in {@link sello.api.Routes}; start the service with {@link sello.api.Site}.
 */
@NullMarked
package sello.api;

import org.jspecify.annotations.NullMarked;
