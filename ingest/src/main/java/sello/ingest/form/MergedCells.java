package sello.ingest.form;

import java.io.Serializable;

/**
 * Cells of one column that share the value of the first.
 *
 * @param column from 0
 */
public record MergedCells(int column, long firstRow, long lastRow) implements Serializable {}
