package sello.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import sello.catalog.Type;

/**
 * A figure whose name means all people or, in many languages, the men alone, beside a column for
 * the women: {@code Alumnos} and {@code Alumnas}. Read as it stands, half of the people may be
 * missing, and nobody could tell.
 */
final class GenderHalves {
  /** The word for men or for all, by that for women. */
  private static final ListedWords MEN = new ListedWords("gender_words.csv");

  private GenderHalves() {}

  /** A problem for each figure that may be a half. */
  static List<Problem> problems(InputFile file, Contract contract, HeaderMatch match) {
    return match.dropped().stream()
        .flatMap(
            women ->
                ofMen(women).stream().flatMap(men -> halves(file, contract, match, women, men)))
        .toList();
  }

  /** The name of the column that would be its other half. */
  private static Optional<String> ofMen(String women) {
    String folded = Spelling.fold(women);
    String men =
        Arrays.stream(folded.split(" "))
            .map(word -> MEN.meaning(word).isEmpty() ? word : Spelling.fold(MEN.meaning(word)))
            .collect(Collectors.joining(" "));
    return men.equals(folded) ? Optional.empty() : Optional.of(men);
  }

  private static Stream<Problem> halves(
      InputFile file, Contract contract, HeaderMatch match, String women, String men) {
    List<String> header = file.form().header();
    return IntStream.range(0, match.positions().length)
        .filter(i -> match.positions()[i] >= 0)
        .filter(i -> contract.columns().get(i).type() != Type.STRING)
        .filter(i -> Spelling.fold(header.get(match.positions()[i])).equals(men))
        .mapToObj(
            i ->
                Problem.ofHeader(
                    Severity.FATAL,
                    file,
                    contract.columns().get(i).name(),
                    header.get(match.positions()[i]),
                    "may be the men alone, since the women have a column, %s"
                        .formatted(women.strip()),
                    "Write one column with all; if it has all, delete that of the women."));
  }
}
