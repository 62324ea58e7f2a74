package sello.ingest.sample;

/**
 * Draws who applies and who wins in a country, edition by edition: better schools more often, a
 * third of the winners for another time, no school while it holds a label.
 */
final class LabelDraw {
  private static final double REPEATED = 0.35;
  private static final int ATTEMPTS = 400;

  private final SampleCountry country;
  private final int[] stages;

  private LabelDraw(SampleCountry country) {
    this.country = country;
    this.stages = new int[country.schools()];
  }

  static Labels of(SampleCountry country, AwardCounts counts, RegionQuotas quotas) {
    LabelDraw draw = new LabelDraw(country);
    for (SampleEdition edition : SampleEdition.ALL) {
      draw.draw(edition, counts.of(edition, country.code()), quotas);
    }
    return new Labels(draw.stages);
  }

  private void draw(SampleEdition edition, AwardCounts.Outcomes counts, RegionQuotas quotas) {
    Draws draws = Draws.of(country.seed(), country.code(), Draws.Topic.LABEL, edition.index());
    RegionQuotas.Open open = quotas.open(edition, country, counts.awarded());
    int left = counts.awarded() - repeat(edition, counts.awarded(), open, draws);
    for (int i = 0; i < left; i++) {
      set(pick(edition, draws, 3, open), edition, Stage.AWARDED);
    }
    RegionQuotas.Open anywhere = RegionQuotas.Open.everywhere();
    for (int i = 0; i < counts.refused(); i++) {
      set(pick(edition, draws, 2, anywhere), edition, Stage.REFUSED);
    }
    for (int i = 0; i < counts.failed(); i++) {
      set(pick(edition, draws, 1, anywhere), edition, Stage.FAILED);
    }
    for (int i = 0; i < counts.notApplied(); i++) {
      set(pick(edition, draws, 2, anywhere), edition, Stage.NOT_APPLIED);
    }
  }

  /** Awards to former winners whose label has ended; says how many. */
  private int repeat(SampleEdition edition, int awarded, RegionQuotas.Open open, Draws draws) {
    int[] former = former(edition);
    int wanted = Math.min(former.length, (int) Math.round(REPEATED * awarded));
    int given = 0;
    for (int i = 0; i < former.length && given < wanted; i++) {
      int j = i + draws.below(former.length - i);
      int chosen = former[j];
      former[j] = former[i];
      if (open.take(country.region(chosen))) {
        set(chosen, edition, Stage.AWARDED);
        given++;
      }
    }
    return given;
  }

  private int[] former(SampleEdition edition) {
    return java.util.stream.IntStream.range(0, stages.length)
        .filter(school -> stages[school] != 0 && isFree(school, edition))
        .filter(
            school ->
                SampleEdition.ALL.stream()
                    .anyMatch(e -> Stage.in(stages[school], e) == Stage.AWARDED))
        .toArray();
  }

  /** The best of several schools drawn that are free and fit the quotas. */
  private int pick(SampleEdition edition, Draws draws, int entrants, RegionQuotas.Open open) {
    int pool = pool(edition);
    int best = -1;
    int entered = 0;
    for (int attempt = 0; attempt < ATTEMPTS && entered < entrants; attempt++) {
      int school = draws.below(pool);
      if (isFree(school, edition) && open.has(country.region(school))) {
        entered++;
        best = best < 0 || country.quality(school) > country.quality(best) ? school : best;
      }
    }
    int chosen = best >= 0 ? best : anyFree(edition, open);
    if (chosen >= 0) {
      open.take(country.region(chosen));
    }
    return chosen;
  }

  /** In the smallest samples a country may have no school left; better none than two labels. */
  private int anyFree(SampleEdition edition, RegionQuotas.Open open) {
    for (int school = 0; school < country.schools(edition.start()); school++) {
      if (isFree(school, edition) && open.has(country.region(school))) {
        return school;
      }
    }
    return -1;
  }

  private void set(int school, SampleEdition edition, Stage stage) {
    if (school >= 0) {
      stages[school] = stage.with(stages[school], edition);
    } else if (stage == Stage.AWARDED) {
      throw new IllegalArgumentException(
          "%s has no school left for its awards of %s. Ask for a larger scale."
              .formatted(country.code(), edition.code()));
    }
  }

  /** Two years registered. */
  private int pool(SampleEdition edition) {
    return Math.max(1, country.schools(edition.start() - 2));
  }

  private boolean isFree(int school, SampleEdition edition) {
    if (Stage.in(stages[school], edition) != Stage.NONE) {
      return false;
    }
    for (SampleEdition other : SampleEdition.ALL) {
      if (other.overlaps(edition) && Stage.in(stages[school], other) == Stage.AWARDED) {
        return false;
      }
    }
    return true;
  }
}
