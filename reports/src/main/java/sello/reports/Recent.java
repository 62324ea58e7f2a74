package sello.reports;

import sello.catalog.Field;

/**
 * Of each series, the latest rows in which a measure has a value. A series is what shares a key but
 * for the time.
 *
 * @param rows so many of each series
 * @param measure the measure that must have a value
 */
public record Recent(int rows, Field<?> measure) {}
