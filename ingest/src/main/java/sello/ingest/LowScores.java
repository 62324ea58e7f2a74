package sello.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file with many scores of which none is in the upper half of the scale: they may be of another,
 * such as 0 to 5, and would all be read as low, which must be told.
 */
final class LowScores {
  /** Of so many scores of applicants some are good. */
  private static final int MANY = 20;

  private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

  private LowScores() {}

  /** A remark where there is one to make. */
  static List<Problem> remarks(
      InputFile file, Contract contract, HeaderMatch match, ColumnValues values) {
    List<Integer> scored =
        IntStream.range(0, match.positions().length)
            .filter(i -> match.positions()[i] >= 0)
            .filter(i -> ScoreScale.isScore(contract.columns().get(i)))
            .boxed()
            .toList();
    if (scored.isEmpty()) {
      return List.of();
    }
    OptionalLong high = HeaderBracket.highest(contract.columns().get(scored.get(0)));
    List<BigDecimal> scores =
        scored.stream()
            .flatMap(i -> values.ofRows(match.positions()[i]).stream())
            .filter(text -> !text.isEmpty())
            .map(text -> CellNumber.canonical(text, false))
            .filter(text -> NUMBER.matcher(text).matches())
            .map(BigDecimal::new)
            .toList();
    BigDecimal half = BigDecimal.valueOf(high.orElse(0)).divide(BigDecimal.valueOf(2));
    BigDecimal most = scores.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
    return scores.size() < MANY || most.compareTo(half) > 0
        ? List.of()
        : List.of(remark(file, scores.size(), most, high.orElse(0)));
  }

  private static Problem remark(InputFile file, int scores, BigDecimal most, long high) {
    return Problem.ofHeader(
        Severity.WARNING,
        file,
        "",
        "",
        "has %d scores, none above %s, of 0 to %d: they may be of another scale"
            .formatted(scores, most.stripTrailingZeros().toPlainString(), high),
        "If they are, convert them to 0 to %d.".formatted(high));
  }
}
