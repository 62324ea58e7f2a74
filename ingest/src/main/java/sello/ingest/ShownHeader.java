package sello.ingest;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import sello.ingest.form.Format;

/**
 * What is told of a header that names no column of the contract, or of a sheet's name: not one that
 * may hold a person's name, as in a workbook with a column or a sheet for each assessor. Such a
 * name is of several words with a capital, beside each other, none of which is a word of headers.
 */
final class ShownHeader {
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])\\p{Lu}[\\p{L}\\p{M}'’.-]*(\\s+(\\p{Ll}{1,3}\\s+)*\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,4}");

  private static final int SHORTEST = 4;

  /** Shorter are articles and prepositions between words of a header. */
  private static final int SHORTEST_BESIDE = 3;

  private ShownHeader() {}

  /** The header, or how long it is. */
  static String of(String header) {
    return mayNamePerson(header) ? ShownCell.hidden(header.strip()) : header;
  }

  /** The header; where it is not told, where it stands. */
  static String of(InputFile file, String header) {
    String shown = file.form().format() == Format.SDMX_CSV ? header : of(header);
    return shown.equals(header)
        ? header
        : "%d (%s)".formatted(file.form().header().indexOf(header) + 1, shown);
  }

  /** Whether words with a capital stand beside each other in it, of which headers have none. */
  static boolean mayNamePerson(String header) {
    return NAME.matcher(header).results().map(MatchResult::group).anyMatch(ShownHeader::isName);
  }

  private static boolean isName(String words) {
    List<String> all = List.of(Spelling.fold(words).split(" ", -1));
    List<String> others = all.stream().filter(word -> !isWordOfHeader(word)).toList();
    return others.size() == all.size() || areBeside(all, others);
  }

  /** Whether two of the words that no header has stand beside each other among all. */
  private static boolean areBeside(List<String> all, List<String> others) {
    List<String> telling = all.stream().filter(word -> word.length() >= SHORTEST_BESIDE).toList();
    return IntStream.range(1, telling.size())
        .anyMatch(at -> others.contains(telling.get(at - 1)) && others.contains(telling.get(at)));
  }

  /** Articles and prepositions stand in names of persons too. */
  private static boolean isWordOfHeader(String word) {
    return word.length() >= SHORTEST
        && (Synonyms.SHIPPED.isWordOfHeader(word) || PersonWords.isPerson(word));
  }
}
