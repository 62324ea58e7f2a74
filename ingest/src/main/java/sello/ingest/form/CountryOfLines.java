package sello.ingest.form;

import java.io.StringReader;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.ingest.form.SingleByte.Script;

/**
 * What may be asked while an encoding is looked for, and the one country that most lines name where
 * none is stated for the file; one of those of Central Europe where lines name several. A code
 * names a country in a column of countries only: elsewhere two letters may be anything.
 */
record CountryOfLines(Recognition all, String country) implements Recognition {
  private static final Set<Script> CENTRAL = Set.of(Script.CENTRAL);
  private static final Pattern BETWEEN = Pattern.compile("[;,\t|\"]");

  /**
   * @param sample the beginning of the text, with its header
   */
  static Recognition of(Witnesses witnesses, TextSample sample, Recognition all) {
    return all.country().isEmpty() ? new CountryOfLines(all, named(witnesses, sample, all)) : all;
  }

  /**
   * Empty where most lines name no country, or one names another; of several that write in the
   * Central European code page and no other, one that most lines name.
   */
  private static String named(Witnesses witnesses, TextSample sample, Recognition all) {
    Map<String, Set<Integer>> lines = new TreeMap<>();
    Stream.of(SingleByte.values())
        .filter(encoding -> encoding.script() != Script.OLD)
        .forEach(
            encoding -> {
              String read = witnesses.read(encoding);
              note(read.split("\n"), all, lines);
              noteColumns(read, layout(sample, encoding, all), all, lines);
            });
    Set<Integer> named = new HashSet<>();
    lines.values().forEach(named::addAll);
    return areAlike(lines.keySet()) && named.size() * 2 > witnesses.lines().size()
        ? Collections.max(lines.keySet(), Comparator.comparingInt(code -> sizeOf(lines, code)))
        : "";
  }

  private static boolean areAlike(Set<String> countries) {
    return countries.size() == 1
        || (!countries.isEmpty()
            && countries.stream().allMatch(code -> Script.of(code).equals(CENTRAL)));
  }

  private static int sizeOf(Map<String, Set<Integer>> lines, String country) {
    return lines.getOrDefault(country, Set.of()).size();
  }

  private static void note(String[] read, Recognition all, Map<String, Set<Integer>> lines) {
    for (int line = 0; line < read.length; line++) {
      int at = line;
      BETWEEN
          .splitAsStream(read[line])
          .map(all::country)
          .flatMap(Optional::stream)
          .forEach(code -> note(code, at, lines));
    }
  }

  private static TextLayout layout(TextSample sample, SingleByte encoding, Recognition all) {
    return TextLayouts.of(sample.read(encoding.charset()), sample.isPart(), all);
  }

  private static void noteColumns(
      String read, TextLayout layout, Recognition all, Map<String, Set<Integer>> lines) {
    List<Integer> places =
        IntStream.range(0, layout.header().size())
            .filter(place -> all.holdsCountries(layout.header().get(place)))
            .boxed()
            .toList();
    if (places.isEmpty() || layout.delimiter().isEmpty()) {
      return;
    }
    try (DelimitedRows rows = DelimitedRows.ofPart(new StringReader(read), layout.delimiter())) {
      while (rows.hasNext()) {
        Row row = rows.next();
        places.stream()
            .filter(place -> place < row.cells().size())
            .map(place -> all.countryInColumn(row.cells().get(place)))
            .flatMap(Optional::stream)
            .forEach(code -> note(code, (int) row.line() - 1, lines));
      }
    }
  }

  private static void note(String code, int line, Map<String, Set<Integer>> lines) {
    lines.computeIfAbsent(code, none -> new HashSet<>()).add(line);
  }

  @Override
  public int names(List<String> cells) {
    return all.names(cells);
  }

  @Override
  public boolean isEachLineRow() {
    return all.isEachLineRow();
  }

  @Override
  public int words(List<String> cells) {
    return all.words(cells);
  }

  @Override
  public Optional<String> country(String cell) {
    return all.country(cell);
  }

  @Override
  public boolean holdsCountries(String header) {
    return all.holdsCountries(header);
  }

  @Override
  public Optional<String> countryInColumn(String cell) {
    return all.countryInColumn(cell);
  }
}
