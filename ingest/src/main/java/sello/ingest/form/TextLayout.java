package sello.ingest.form;

import java.util.List;
import java.util.Map;

/**
 * How a text lays out its records.
 *
 * @param names of expected columns in its header
 * @param headerLine 0 where none is written
 */
record TextLayout(
    Format format,
    String delimiter,
    int names,
    long headerLine,
    List<String> header,
    Map<String, String> facts) {}
