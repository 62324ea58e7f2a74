package sello.transforms;

import static sello.transforms.ApplicationFields.PASSED_STAGE_ONE;

import java.util.List;
import sello.catalog.Disclosure;
import sello.catalog.DisclosureDraft;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Type;
import sello.catalog.Unit;

/**
 * What the profiles of the criterion areas tell, for any grain of place: figures, measures, and
 * what may be known of them.
 */
final class CriterionFields {
  /**
   * The score from which a school leads in an area. Neither the contract of the scores nor the list
   * of areas declares such a level, so it is set here: four fifths of the scale of 0 to 10, high
   * enough to stand out without asking for full marks.
   */
  static final double LEADER_LEVEL = 8;

  /** The ends of the scale of scores, which the contracts of the scores declare. */
  static final double LOWEST_SCORE = 0;

  static final double HIGHEST_SCORE = 10;

  /** How far apart two scores, and two means of scores, can be. */
  static final double WIDEST_CHANGE = HIGHEST_SCORE - LOWEST_SCORE;

  static final Field<String> AREA_NAME =
      Field.text("area_name", "Area name", "Name of the criterion area in English");
  static final Field<Long> ASSESSED_SCHOOLS =
      Field.count(
          "assessed_schools",
          Unit.SCHOOLS,
          "Assessed schools",
          "Distinct schools with a score in the area in the edition; those whose sources give them"
              + " different ones are not among them");
  static final Field<Double> SCORE_SUM =
      points(
          "score_sum",
          "Sum of scores",
          "Sum of the scores of the assessed schools, two decimals of each: the numerator of the"
              + " mean");
  static final Field<Double> MEAN_SCORE =
      points("mean_score", "Mean score", "Mean score of the assessed schools, 0 to 10");
  static final Field<Double> STANDARD_DEVIATION =
      points(
          "score_standard_deviation",
          "Standard deviation",
          "Standard deviation (n - 1) of the scores of the assessed schools");
  static final Field<Double> LOWER_QUARTILE =
      points("score_lower_quartile", "Lower quartile", "Lower quartile (type 7) of the scores");
  static final Field<Double> MEDIAN =
      points("score_median", "Median", "Median (type 7) of the scores");
  static final Field<Double> UPPER_QUARTILE =
      points("score_upper_quartile", "Upper quartile", "Upper quartile (type 7) of the scores");
  static final Field<Long> LEADER_SCHOOLS =
      Field.count(
          "leader_schools",
          Unit.SCHOOLS,
          "Schools at leader level",
          "Assessed schools with a score of %.0f or more in the area".formatted(LEADER_LEVEL));
  static final Field<Double> LEADER_SHARE =
      Field.share(
          "leader_share", "Share at leader level", "leader_schools divided by assessed_schools");

  static final String REFERENCE =
      """
      Student 1908, doi:10.1093/biomet/6.1.1; Hyndman and Fan 1996,
      doi:10.1080/00031305.1996.10473566; Wilson 1927, doi:10.1080/01621459.1927.10502953;
      Glass 1976, doi:10.3102/0013189X005010003""";

  /** Every area tells how many schools were assessed, and so do the stages of the call. */
  static final String ASSESSED = "assessed";

  private CriterionFields() {}

  /**
   * Scores of few schools are withheld, and their number with them; a mean also where it tells how
   * many lead.
   */
  static DisclosureDraft disclosure() {
    DisclosureDraft draft =
        Disclosure.protecting("criteria")
            .twin(ASSESSED, ASSESSED_SCHOOLS)
            .sum(LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .derived(LEADER_SHARE, LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .ordered(LEADER_SCHOOLS, ASSESSED_SCHOOLS)
            .within(ASSESSED_SCHOOLS, ApplicationStages.FAMILY, PASSED_STAGE_ONE)
            .difference(ASSESSED_SCHOOLS, LEADER_SCHOOLS)
            .scores(
                SCORE_SUM,
                ASSESSED_SCHOOLS,
                LEADER_SCHOOLS,
                LOWEST_SCORE,
                LEADER_LEVEL,
                HIGHEST_SCORE)
            .derived(SCORE_SUM, ASSESSED_SCHOOLS)
            .derived(MEAN_SCORE, ASSESSED_SCHOOLS, SCORE_SUM)
            .limits(MEAN_SCORE, ASSESSED_SCHOOLS);
    for (Field<?> figure : List.of(STANDARD_DEVIATION, LOWER_QUARTILE, MEDIAN, UPPER_QUARTILE)) {
      draft.derived(figure, ASSESSED_SCHOOLS).spread(figure, ASSESSED_SCHOOLS);
    }
    return draft;
  }

  static List<Measure> measures() {
    return List.of(
        Measure.flagged(ASSESSED_SCHOOLS),
        Measure.flagged(SCORE_SUM),
        Measure.withLimits(MEAN_SCORE),
        Measure.flagged(STANDARD_DEVIATION),
        Measure.flagged(LOWER_QUARTILE),
        Measure.flagged(MEDIAN),
        Measure.flagged(UPPER_QUARTILE),
        Measure.flagged(LEADER_SCHOOLS),
        Measure.withLimits(LEADER_SHARE));
  }

  static Field<Double> points(String name, String title, String definition) {
    return new Field<>(name, Type.DOUBLE, Unit.POINTS, title, definition, 2);
  }
}
