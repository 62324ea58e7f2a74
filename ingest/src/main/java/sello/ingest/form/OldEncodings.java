package sello.ingest.form;

import java.io.IOException;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Codes of countries have no more. */
  private static final int CODE_LETTERS = 3;

  private static final String LIGATURES = "ﬁﬂ";

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
    LetterMix mix = new LetterMix(witnesses);
    Stream.of(SingleByte.values())
        .filter(encoding -> encoding.explains(scan) || encoding == SingleByte.WINDOWS_1252)
        .filter(encoding -> OldCandidates.mayBe(encoding, recognition.country(), mix))
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
    Witnesses witnesses = Witnesses.beyondAscii(bytes, gzip);
    Recognition ofCountry = CountryOfLines.of(witnesses, sample, recognition);
    OldEncodings old = new OldEncodings(scan, sample, ofCountry, witnesses);
    Optional<SingleByte> certain = old.certain();
    if (certain.isPresent()) {
      return certain.get();
    }
    old.refuseUnexplained();
    SingleByte later = EncodingChoice.of(scan, bytes, gzip, sample, ofCountry);
    old.refuseBroken(later);
    SingleByte whole = WholeWords.in(later, witnesses, ofCountry.country());
    SingleByte latin = LatinWords.in(whole, witnesses, ofCountry.country());
    return TornNames.noneIn(latin, witnesses, ofCountry.country());
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
        OldCandidates.leastBroken(
            old().stream().filter(encoding -> known.getOrDefault(encoding, 0) == whole).toList(),
            witnesses);
    boolean isOne = best.stream().allMatch(other -> other.readsAs(best.get(0), scan));
    if (whole < most + SEVERAL || !isOne) {
      throw OldCandidates.error(best, witnesses);
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
    if (isBroken(later) || isForeign(later)) {
      refuseLetters();
    }
  }

  /**
   * @throws FormError when no later encoding explains each byte in letters of the country, and an
   *     old one has letters for all
   */
  private void refuseUnexplained() {
    Set<Script> scripts = Script.of(recognition.country());
    if (later().stream()
        .filter(one -> scripts.isEmpty() || scripts.contains(one.script()))
        .filter(one -> one.explains(scan))
        .allMatch(this::isForeign)) {
      refuseLetters();
    }
  }

  /** Whether the letters of the country are seen in an old encoding, but not in this one. */
  private boolean isForeign(SingleByte later) {
    CountryLetters letters = new CountryLetters(recognition.country(), witnesses);
    return old().stream().anyMatch(one -> letters.speakFor(one, later));
  }

  private void refuseLetters() {
    List<SingleByte> whole = old().stream().filter(this::isAllLetters).toList();
    if (!whole.isEmpty()) {
      throw OldCandidates.error(
          OldCandidates.likely(whole, recognition.country(), witnesses), witnesses);
    }
  }

  /** Whether most words are made of signs, or of the letters of two scripts. */
  private boolean isBroken(SingleByte later) {
    boolean isOtherScript = OldCandidates.isOther(later.script());
    String text = witnesses.read(later);
    return new BrokenWords(text, !isOtherScript).areMost()
        || (isOtherScript && new LetterMix(witnesses).isMixed())
        || (later == SingleByte.WINDOWS_1252 && MarkedWords.haveMarksForLetters(text));
  }

  private boolean isAllLetters(SingleByte encoding) {
    return IntStream.range(0x80, 256)
        .filter(scan::holds)
        .allMatch(value -> Character.isLetter(encoding.decode(value)));
  }

  /**
   * Names of columns and different words that are known, of those that another encoding would read
   * differently.
   */
  private int names(SingleByte encoding) {
    TextLayout layout =
        TextLayouts.of(sample.read(encoding.charset()), sample.isPart(), recognition);
    String delimiter = layout.delimiter().isEmpty() ? "," : layout.delimiter();
    Set<String> words = new HashSet<>();
    String text = witnesses.read(encoding);
    try (DelimitedRows rows = DelimitedRows.ofPart(new StringReader(text), delimiter)) {
      while (rows.hasNext()) {
        rows.next().filled().stream()
            .filter(cell -> encoding.script() == Script.OLD ? isWord(cell) : !isAscii(cell))
            .forEach(words::add);
      }
    }
    int known = words.isEmpty() ? 0 : recognition.words(List.copyOf(words));
    return known + names(layout, encoding.script() == Script.OLD);
  }

  private int names(TextLayout layout, boolean isOld) {
    List<String> whole = layout.header().stream().filter(OldEncodings::isWhole).toList();
    return isOld && whole.size() < layout.header().size()
        ? recognition.names(whole)
        : layout.names();
  }

  /** Long enough not to be known by chance: what is left of Greek words may be a country's code. */
  private static boolean isWord(String cell) {
    return !isAscii(cell)
        && isWhole(cell)
        && cell.chars().filter(Character::isLetter).count() > CODE_LETTERS;
  }

  private static boolean isAscii(String cell) {
    return cell.chars().allMatch(character -> character < 0x80);
  }

  /** Whether all its characters beyond ASCII are letters that people type. */
  private static boolean isWhole(String cell) {
    return cell.chars()
        .filter(character -> character >= 0x80)
        .allMatch(character -> Character.isLetter(character) && LIGATURES.indexOf(character) < 0);
  }
}
