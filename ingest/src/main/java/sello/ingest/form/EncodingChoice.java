package sello.ingest.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.form.SingleByte.Script;
import sello.ingest.form.Witnesses.Place;

/**
 * The encoding of a text that is not Unicode: of the country that is stated, if one of its own
 * explains each byte; then the one under which most names and words are known, then the one that
 * fits the language. Where all leave a choice, nothing is chosen.
 */
final class EncodingChoice {
  private final ByteScan scan;
  private final Witnesses witnesses;
  private final Map<SingleByte, Integer> known = new EnumMap<>(SingleByte.class);

  private EncodingChoice(ByteScan scan, Witnesses witnesses) {
    this.scan = scan;
    this.witnesses = witnesses;
  }

  /**
   * @param sample the beginning of the text
   */
  static SingleByte of(
      ByteScan scan, Bytes bytes, boolean gzip, TextSample sample, Recognition recognition)
      throws IOException {
    List<SingleByte> possible = possible(scan, Script.of(recognition.country()));
    if (possible.isEmpty()) {
      throw scan.utf8().error(", and no other encoding fits either; tried were " + tried());
    }
    if (possible.size() == 1) {
      return possible.get(0);
    }
    Witnesses witnesses = Witnesses.of(bytes, gzip, telling(possible, scan));
    EncodingChoice choice = new EncodingChoice(scan, witnesses);
    possible.forEach(encoding -> choice.recognise(encoding, sample, recognition));
    return choice.choose(possible, recognition.country());
  }

  /**
   * Encodings that explain each byte, those of the country first, without those that give the same
   * text as an earlier one. Baltic ones are expected of such countries only: nothing but its
   * country speaks for one.
   */
  private static List<SingleByte> possible(ByteScan scan, Set<Script> ofCountry) {
    List<SingleByte> possible = new ArrayList<>();
    List<SingleByte> all = new ArrayList<>(List.of(SingleByte.values()));
    all.sort(Comparator.comparing(one -> !ofCountry.contains(one.script())));
    for (SingleByte encoding : all) {
      Script script = encoding.script();
      if (script != Script.OLD
          && (script != Script.BALTIC || ofCountry.contains(script))
          && encoding.explains(scan)
          && possible.stream().noneMatch(other -> other.readsAs(encoding, scan))) {
        possible.add(encoding);
      }
    }
    return possible;
  }

  private static String tried() {
    return Stream.of(SingleByte.values())
        .map(SingleByte::encoding)
        .collect(Collectors.joining(", "));
  }

  private static BitSet telling(List<SingleByte> possible, ByteScan scan) {
    BitSet telling = new BitSet(256);
    for (int value = 0x80; value < 256; value++) {
      int byteValue = value;
      long readings = possible.stream().map(one -> one.decode(byteValue)).distinct().count();
      telling.set(value, scan.holds(value) && readings > 1);
    }
    return telling;
  }

  private void recognise(SingleByte encoding, TextSample sample, Recognition recognition) {
    TextLayout layout =
        TextLayouts.of(sample.read(encoding.charset()), sample.isPart(), recognition);
    String delimiter = layout.delimiter().isEmpty() ? "," : layout.delimiter();
    int found = layout.names();
    String text = witnesses.read(encoding);
    try (DelimitedRows rows = DelimitedRows.ofPart(new StringReader(text), delimiter)) {
      while (rows.hasNext()) {
        List<String> filled = rows.next().filled();
        found += filled.isEmpty() ? 0 : recognition.words(filled);
      }
    }
    known.put(encoding, found);
  }

  private SingleByte choose(List<SingleByte> possible, String country) {
    List<SingleByte> ofCountry =
        possible.stream().filter(one -> Script.of(country).contains(one.script())).toList();
    LetterMix mix = new LetterMix(witnesses);
    List<SingleByte> left =
        bestKnown(ofCountry.isEmpty() ? ofScript(possible, mix) : mix.fitting(ofCountry));
    if (left.size() > 1) {
      left = likely(left, new LanguageOpinion(witnesses.bytes()));
    }
    if (left.size() > 1) {
      throw undecided(left.get(0), left.get(1));
    }
    return left.get(0);
  }

  /** Without those of Latin letters where no word has a plain one. */
  private static List<SingleByte> ofScript(List<SingleByte> possible, LetterMix mix) {
    List<SingleByte> other =
        possible.stream().filter(one -> OldCandidates.isOther(one.script())).toList();
    return mix.isOfOtherScript() && !other.isEmpty() ? other : possible;
  }

  private List<SingleByte> bestKnown(List<SingleByte> all) {
    int most =
        all.stream()
            .map(one -> known.getOrDefault(one, 0))
            .max(Comparator.naturalOrder())
            .orElse(0);
    return all.stream().filter(one -> known.getOrDefault(one, 0) == most).toList();
  }

  private List<SingleByte> likely(List<SingleByte> all, LanguageOpinion opinion) {
    List<SingleByte> left =
        all.stream().filter(one -> all.stream().noneMatch(o -> isBetter(o, one, opinion))).toList();
    return left.isEmpty() ? all : left;
  }

  /** Whether one of two encodings is to be preferred where as many words are known under both. */
  private boolean isBetter(SingleByte one, SingleByte other, LanguageOpinion opinion) {
    if (one.script() == other.script()) {
      return one.letters(scan) > other.letters(scan);
    }
    boolean isUnusual = !other.isUsual() && opinion.of(other.script()) <= opinion.of(one.script());
    boolean isLatin =
        !OldCandidates.isOther(one.script()) || !OldCandidates.isOther(other.script());
    return (one.isUsual() && isUnusual && isLatin) || opinion.isFor(one.script(), other.script());
  }

  private FormError undecided(SingleByte one, SingleByte other) {
    Place place = witnesses.firstOf(value -> one.decode(value) != other.decode(value));
    return new FormError(
        place.line(),
        "byte 0x%02X".formatted(place.value()),
        "is '%s' in %s and '%s' in %s, and nothing in the file tells which it is"
            .formatted(
                one.decode(place.value()),
                one.encoding(),
                other.decode(place.value()),
                other.encoding()),
        "Save the file as UTF-8.");
  }
}
