package sello.ingest.form;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import sello.ingest.form.SingleByte.Script;

/** Which encodings of old programs a text can have, by its country and by how its words look. */
final class OldCandidates {
  /** Those of DOS that were made for the languages of a few countries. */
  private static final Map<SingleByte, Script> MADE_FOR =
      Map.of(
          SingleByte.IBM_852, Script.CENTRAL,
          SingleByte.IBM_857, Script.TURKISH,
          SingleByte.IBM_737, Script.GREEK);

  private OldCandidates() {}

  /**
   * Whether an encoding may be that of a text; always, if it is none of an old program.
   *
   * @param mix whether its words are of one script
   */
  static boolean mayBe(SingleByte encoding, String country, LetterMix mix) {
    if (encoding.script() != Script.OLD) {
      return true;
    }
    Set<Script> scripts = Script.of(country);
    Script madeFor = MADE_FOR.getOrDefault(encoding, Script.WESTERN);
    if (madeFor == Script.WESTERN) {
      return scripts.stream().noneMatch(OldCandidates::isOther);
    }
    return scripts.isEmpty()
        ? madeFor != Script.GREEK || !mix.isMixed()
        : scripts.contains(madeFor);
  }

  /** Whether a script is not Latin. */
  static boolean isOther(Script script) {
    return script == Script.CYRILLIC || script == Script.GREEK;
  }

  /** Those made for a country, if any; of the others too, the ones that break the fewest words. */
  static List<SingleByte> likely(List<SingleByte> all, String country, Witnesses witnesses) {
    Set<Script> scripts = Script.of(country);
    List<SingleByte> own =
        all.stream()
            .filter(one -> scripts.contains(MADE_FOR.getOrDefault(one, Script.WESTERN)))
            .toList();
    return leastBroken(own.isEmpty() ? all : own, witnesses);
  }

  /** Those under which the fewest words have a marked capital between small letters. */
  static List<SingleByte> leastBroken(List<SingleByte> encodings, Witnesses witnesses) {
    Map<SingleByte, Long> broken =
        encodings.stream()
            .collect(
                Collectors.toMap(one -> one, one -> BrokenWords.capitals(witnesses.read(one))));
    long least = broken.values().stream().min(Comparator.naturalOrder()).orElse(0L);
    return encodings.stream().filter(one -> broken.getOrDefault(one, 0L) == least).toList();
  }

  /** Says which encodings a text is likely of, and that it is not read for that. */
  static FormError error(List<SingleByte> encodings, Witnesses witnesses) {
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
