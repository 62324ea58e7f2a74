package sello.ingest.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.ingest.form.SingleByte.Script;

/**
 * What may be asked while an encoding is looked for, and the one country that most lines name where
 * none is stated for the file.
 */
record CountryOfLines(Recognition all, String country) implements Recognition {
  private static final Pattern BETWEEN = Pattern.compile("[;,\t|\"]");

  static Recognition of(Witnesses witnesses, Recognition all) {
    return all.country().isEmpty() ? new CountryOfLines(all, named(witnesses, all)) : all;
  }

  /** Empty where most lines name no country, or one names another. */
  private static String named(Witnesses witnesses, Recognition all) {
    Map<String, Set<Integer>> lines = new HashMap<>();
    Stream.of(SingleByte.values())
        .filter(encoding -> encoding.script() != Script.OLD)
        .map(encoding -> witnesses.read(encoding).split("\n"))
        .forEach(read -> note(read, all, lines));
    return lines.size() == 1
            && lines.values().iterator().next().size() * 2 > witnesses.lines().size()
        ? lines.keySet().iterator().next()
        : "";
  }

  private static void note(String[] read, Recognition all, Map<String, Set<Integer>> lines) {
    for (int line = 0; line < read.length; line++) {
      int at = line;
      BETWEEN
          .splitAsStream(read[line])
          .map(all::country)
          .flatMap(Optional::stream)
          .forEach(code -> lines.computeIfAbsent(code, none -> new HashSet<>()).add(at));
    }
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
}
