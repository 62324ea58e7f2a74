package sello.ingest.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a text lays out its records.
 *
 * @param names of expected columns in its header
 * @param headerLine 0 where none is written
 * @param second line of the header
 * @param facts what lines of the form {@code key: value} before the header say
 * @param titles what other lines before the header say
 */
record TextLayout(
    Format format,
    String delimiter,
    int names,
    long headerLine,
    List<String> header,
    Optional<SkippedLine> second,
    Map<String, String> facts,
    List<Title> titles) {}
