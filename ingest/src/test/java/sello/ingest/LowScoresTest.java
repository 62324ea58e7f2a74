package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Scores that may be of a shorter scale than the contract's are told, since nobody states it. */
final class LowScoresTest {
  @TempDir Path root;

  private String told(int rows, String most) {
    String scores =
        IntStream.range(0, rows)
            .mapToObj(i -> "ES;School %d;Leadership;%s\n".formatted(i, i == 3 ? most : "2"))
            .collect(Collectors.joining());
    return new InputFolder(root)
            .put(
                "criterion_scores/2024-2025/a.csv",
                "country_code;school_name;area_code;score\n" + scores)
            .problems()
            .stream()
            .filter(problem -> problem.contains("scale"))
            .map(problem -> problem.replaceFirst(".*line 1: ", ""))
            .findFirst()
            .orElse("nothing");
  }

  @Test
  void many_scores_of_which_none_is_high_are_told() {
    Drawn.check(
        """
        scores | highest | told
        20     | 4       | has 20 scores, none above 4, of 0 to 10: they may be of another scale. If they are, convert them to 0 to 10.
        30     | 4,50    | has 30 scores, none above 4.5, of 0 to 10: they may be of another scale. If they are, convert them to 0 to 10.
        20     | 5       | has 20 scores, none above 5, of 0 to 10: they may be of another scale. If they are, convert them to 0 to 10.
        20     | 6       | nothing
        19     | 4       | nothing
        """,
        row -> told(Integer.parseInt(row.get(0)), row.get(1)));
  }

  @Test
  void the_end_of_the_scale_of_each_criterion_may_stand_before_the_header() {
    Drawn.check(
        """
        line                                 | told
        Puntuación máxima por criterio: 5    | refused
        Maximum score per criterion: 4       | refused
        Puntuación máxima por criterio: 10   | read
        Puntuación media por criterio: 5     | read
        """,
        row ->
            new InputFolder(root)
                        .put(
                            "criterion_scores/2024-2025/a.csv",
                            row.get(0)
                                + "\ncountry_code;school_name;area_code;score\nES;A;Leadership;4\n")
                        .problems()
                        .stream()
                        .anyMatch(
                            problem -> problem.contains("a scale of scores that is not 0 to 10"))
                ? "refused"
                : "read");
  }
}
