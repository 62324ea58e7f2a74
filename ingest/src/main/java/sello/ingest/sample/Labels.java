package sello.ingest.sample;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The schools of a country that came up in an edition, and how far: kept, for they are few. */
final class Labels {
  private final int[] schools;
  private final int[] stages;

  /**
   * @param all stages of every school, most of them none
   */
  Labels(int[] all) {
    int count = (int) Arrays.stream(all).filter(s -> s != 0).count();
    this.schools = new int[count];
    this.stages = new int[count];
    int next = 0;
    for (int school = 0; school < all.length; school++) {
      if (all[school] != 0) {
        schools[next] = school;
        stages[next++] = all[school];
      }
    }
  }

  Stage stage(int school, SampleEdition edition) {
    return Stage.in(stages(school), edition);
  }

  /** The schools that came up in an edition, in order. */
  int[] schools(SampleEdition edition) {
    return IntStream.range(0, schools.length)
        .filter(i -> Stage.in(stages[i], edition) != Stage.NONE)
        .map(i -> schools[i])
        .toArray();
  }

  /** Whether a label shows its effect: in its second year, the first after the award. */
  boolean isEffective(int school, int year) {
    int found = stages(school);
    return found != 0
        && SampleEdition.ALL.stream()
            .anyMatch(e -> e.start() + 1 == year && Stage.in(found, e) == Stage.AWARDED);
  }

  /** Editions before this one in which the school was awarded. */
  int earlierAwards(int school, SampleEdition edition) {
    int found = stages(school);
    return (int)
        SampleEdition.ALL.stream()
            .filter(e -> e.index() < edition.index() && Stage.in(found, e) == Stage.AWARDED)
            .count();
  }

  private int stages(int school) {
    int at = Arrays.binarySearch(schools, school);
    return at < 0 ? 0 : stages[at];
  }
}
