/**
 * The words of the service in each language: what tables tell, fields, pages; numbers and dates as
 * the language writes them.
 *
 * <p>The words lie in files beside this package, one folder for each language; adding a language is
 * adding files. English titles and fields are those of the Spec. Data files never change with the
 * language. Next: {@link sello.reports.text.Texts}.
 */
@org.jspecify.annotations.NullMarked
package sello.reports.text;
