package sello.ingest.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.ingest.form.SingleByte.Script;

/**
 * Tells a text of an old Excel for Mac or of DOS, which later encodings explain too: {@code Espa–a}
 * and {@code Espa¤a} for {@code España}. It is read as such only where that makes several known
 * words whole; where it is merely likely the file is refused, and the encoding named.
 */
final class OldEncodings {
  private static final int SEVERAL = 3;

  /** Signs between two letters and marked capitals between small ones, as no word has them. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "\\p{L}[†‡ˆ‰¢£¤¥¦§©¬®±¶µ¿¡‹›™•˜…€¼½¾¹²³](?=\\p{L})"
              + "|\\p{Ll}{2}(?=[^\\x00-\\x7F])\\p{Lu}\\p{Ll}");

  private final ByteScan scan;
  private final TextSample sample;
  private final Recognition recognition;
  private final Witnesses witnesses;
  private final Map<SingleByte, Integer> known = new EnumMap<>(SingleByte.class);

  private OldEncodings(
      ByteScan scan, TextSample sample, Recognition recognition, Witnesses witnesses) {
    this.scan = scan;
    this.sample = sample;
    this.recognition = recognition;
    this.witnesses = witnesses;
    Stream.of(SingleByte.values())
        .filter(encoding -> encoding.explains(scan) || encoding == SingleByte.WINDOWS_1252)
        .forEach(encoding -> known.put(encoding, names(encoding)));
  }

  /**
   * The encoding of a text that is not Unicode.
   *
   * @throws FormError when an old encoding is likely but not certain, or none is certain
   */
  static SingleByte orLater(
      ByteScan scan, Bytes bytes, boolean gzip, TextSample sample, Recognition recognition)
      throws IOException {
    BitSet beyondAscii = new BitSet(256);
    beyondAscii.set(0x80, 256);
    OldEncodings old =
        new OldEncodings(scan, sample, recognition, Witnesses.of(bytes, gzip, beyondAscii));
    Optional<SingleByte> certain = old.certain();
    if (certain.isPresent()) {
      return certain.get();
    }
    SingleByte later = EncodingChoice.of(scan, bytes, gzip, sample, recognition);
    old.refuseBroken(later);
    return later;
  }

  /**
   * @throws FormError when an old encoding makes some words whole, but not enough, or two do
   */
  private Optional<SingleByte> certain() {
    int most = most(later());
    int whole = most(old());
    if (whole <= most) {
      return Optional.empty();
    }
    List<SingleByte> best =
        old().stream().filter(encoding -> known.getOrDefault(encoding, 0) == whole).toList();
    boolean isOne = best.stream().allMatch(other -> other.readsAs(best.get(0), scan));
    if (whole < most + SEVERAL || !isOne) {
      throw likely(best);
    }
    return Optional.of(best.get(0));
  }

  private List<SingleByte> old() {
    return known.keySet().stream().filter(one -> one.script() == Script.OLD).toList();
  }

  private List<SingleByte> later() {
    return known.keySet().stream().filter(one -> one.script() != Script.OLD).toList();
  }

  private int most(List<SingleByte> encodings) {
    return encodings.stream().mapToInt(one -> known.getOrDefault(one, 0)).max().orElse(0);
  }

  /**
   * @throws FormError when signs stand within words, and an old encoding has letters for them
   */
  private void refuseBroken(SingleByte later) {
    if (isBroken(later)) {
      List<SingleByte> whole = old().stream().filter(this::isAllLetters).toList();
      if (!whole.isEmpty()) {
        throw likely(whole);
      }
    }
  }

  /** Whether words are made of signs, or of the letters of two scripts. */
  private boolean isBroken(SingleByte later) {
    boolean isOtherScript = later.script() == Script.CYRILLIC || later.script() == Script.GREEK;
    return BROKEN.matcher(witnesses.read(later)).find()
        || (isOtherScript && new LetterMix(witnesses).isMixed());
  }

  private boolean isAllLetters(SingleByte encoding) {
    return IntStream.range(0x80, 256)
        .filter(scan::holds)
        .allMatch(value -> Character.isLetter(encoding.decode(value)));
  }

  private int names(SingleByte encoding) {
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
    return found;
  }

  private FormError likely(List<SingleByte> encodings) {
    int value = witnesses.firstByte();
    Map<Character, String> named = new LinkedHashMap<>();
    for (SingleByte one : encodings) {
      named.putIfAbsent(
          one.decode(value),
          "'%s' in %s, %s".formatted(one.decode(value), one.encoding(), one.origin()));
    }
    return new FormError(
        witnesses.firstLine(),
        "byte 0x%02X".formatted(value),
        "is likely %s, but not enough words tell that it is"
            .formatted(String.join(", or ", named.values())),
        "Save the file as UTF-8.");
  }
}
