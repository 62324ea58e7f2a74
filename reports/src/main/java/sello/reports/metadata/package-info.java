/**
 * What a release says of itself to machines and catalogues: CSVW, Data Package, DCAT-AP, citations,
 * the dictionary. All of it is worked out from the manifest and its Specs, for public tables alone.
 * The rows are those of {@link sello.reports.Exports}; who asks over HTTP is in {@code sello.api}.
 */
@NullMarked
package sello.reports.metadata;

import org.jspecify.annotations.NullMarked;
