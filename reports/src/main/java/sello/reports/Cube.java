package sello.reports;

import java.util.List;

/**
 * An answer laid out with a side for each field of the key, and one for what is observed.
 *
 * @param sides in the order of the key
 * @param observed the last side
 */
record Cube(List<CubeSide> sides, List<Observed> observed) {
  static final long MOST_CELLS = 5_000_000;

  /** Codes stand before the cells, and with their places they are held in memory. */
  static final long MOST_CODES = 100_000;

  /**
   * @throws Refusal when the answer observes nothing, or has too many cells
   */
  static Cube of(Answer answer, Export export) {
    List<Observed> observed = Observed.required(answer.query(), export);
    if (answer.size() > 0) {
      require(answer.table().sizes(answer.query()), observed.size(), answer, export);
    }
    List<CubeSide> sides =
        answer.table().spec().key().stream().map(field -> CubeSide.of(field, answer)).toList();
    List<Long> sizes = sides.stream().map(side -> (long) side.codes().size()).toList();
    require(sizes, observed.size(), answer, export);
    return new Cube(sides, observed);
  }

  private static void require(List<Long> sizes, int observed, Answer answer, Export export) {
    long cells = sizes.stream().reduce((long) observed, Cube::times);
    long codes = sizes.stream().reduce(0L, Long::sum);
    String link = DataAddress.of(answer, Exports.CSV);
    if (cells > MOST_CELLS) {
      throw new Excess("cells", cells, MOST_CELLS, link).refusal(export);
    }
    if (codes > MOST_CODES) {
      throw new Excess("codes", codes, MOST_CODES, link).refusal(export);
    }
  }

  /** A product that stays at the largest number instead of beginning again below 0. */
  private static long times(long some, long more) {
    long high = Math.multiplyHigh(some, more);
    return high == 0 && some * more >= 0 ? some * more : Long.MAX_VALUE;
  }

  /** The number of the first cell of a row; the cells of a row follow one another. */
  int firstCell(Row row) {
    int cell = 0;
    for (CubeSide side : sides) {
      cell = cell * side.codes().size() + side.place(row);
    }
    return cell * observed.size();
  }
}
