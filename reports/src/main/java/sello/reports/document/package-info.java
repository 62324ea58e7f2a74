/**
 * Documents that leave the house: the report of a country and that of Europe, made of sections of
 * blocks, written as one HTML file, as tagged PDF and with a workbook as annex. Figures are only
 * said here, never worked out. Start at {@link sello.reports.document.Reports}.
 */
@NullMarked
package sello.reports.document;

import org.jspecify.annotations.NullMarked;
