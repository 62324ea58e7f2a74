package sello.transforms.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One thing that must stay possible: that a sum differs from the truth by one of some steps.
 *
 * @param of the cell or the derived quantity
 * @param steps none of them 0
 */
record Need(String of, Sum sum, List<Long> steps) {
  /** A demand met by these, all withheld, is met: down to its low, up to its high, or anywhere. */
  static List<Need> of(Demand demand) {
    List<Need> needs = new ArrayList<>();
    if (demand.low() < demand.value()) {
      needs.add(new Need(demand.id(), demand.sum(), List.of(demand.low() - demand.value())));
    }
    if (demand.high() > demand.value()) {
      needs.add(new Need(demand.id(), demand.sum(), List.of(demand.high() - demand.value())));
    }
    return needs.isEmpty() ? List.of(new Need(demand.id(), demand.sum(), List.of(-1L, 1L))) : needs;
  }

  /**
   * What remains when the whole cannot be: shorter steps, the longest first, and in the end any
   * step at all.
   */
  List<Need> lesser() {
    long longest = steps.stream().mapToLong(Math::abs).max().orElse(0);
    Stream<List<Long>> shorter =
        LongStream.iterate(longest - 1, step -> step > 0, step -> step - 1)
            .mapToObj(step -> List.of(Long.signum(steps.get(0)) * step));
    return Stream.concat(shorter, Stream.of(List.of(-1L, 1L)))
        .map(step -> new Need(of, sum, step))
        .toList();
  }
}
