package sello.transforms;

import java.util.List;
import sello.catalog.Field;
import sello.catalog.Unit;

/** The fields of the stages of a call: schools counted, and the rate of each stage. */
final class ApplicationFields {
  static final Field<Long> SCHOOLS_LISTED =
      Field.count(
          "schools_listed",
          Unit.SCHOOLS,
          "Schools listed",
          "Distinct schools named in applications or assessments of the edition; 0: none is named");
  static final Field<Long> REGISTERED_SCHOOLS =
      Field.count(
          "registered_schools",
          Unit.SCHOOLS,
          "Registered schools",
          "Schools of today's register that had joined before the edition's first year; schools that"
              + " left are not in it. Without a value where a school has no date: the ends count it"
              + " out and in");
  static final Field<Long> ELIGIBLE_SCHOOLS =
      Field.count(
          "eligible_schools",
          Unit.SCHOOLS,
          "Eligible schools",
          "Schools that met the conditions of the call. Known only from lists that also name schools"
              + " which did not apply: others leave the upper end open");
  static final Field<Long> ELIGIBLE_APPLICANTS =
      Field.count(
          "eligible_applicants",
          Unit.SCHOOLS,
          "Eligible schools that applied",
          "Schools that met the conditions of the call and applied");
  static final Field<Long> APPLICANTS =
      Field.count(
          "applicants",
          Unit.SCHOOLS,
          "Schools that applied",
          "Schools that sent an application, eligible or not. Assessments alone leave the upper end"
              + " open: who failed before is not in them");
  static final Field<Long> PASSED_STAGE_ONE =
      Field.count(
          "passed_stage_one",
          Unit.SCHOOLS,
          "Schools that passed the first stage",
          "Schools whose application passed the check of eligibility, and that were assessed");
  static final Field<Long> AWARDED_SCHOOLS =
      Field.count(
          "awarded_schools",
          Unit.SCHOOLS,
          "Schools awarded",
          "Schools to which the label was granted, by the decision on their application");

  static final Field<Double> ELIGIBLE_RATE =
      Field.share(
          "eligible_rate",
          "Eligible of registered",
          "eligible_schools / registered_schools: of the schools registered, the share that could apply");
  static final Field<Double> APPLICATION_RATE =
      Field.share(
          "application_rate",
          "Applied of eligible",
          "eligible_applicants / eligible_schools: of the schools that could apply, the share that did");
  static final Field<Double> STAGE_ONE_RATE =
      Field.share(
          "stage_one_rate",
          "Passed the first stage of applied",
          "passed_stage_one / applicants: of the schools that applied, the share that was assessed");
  static final Field<Double> STAGE_TWO_RATE =
      Field.share(
          "stage_two_rate",
          "Awarded of passed",
          "awarded_schools / passed_stage_one: of the schools assessed, the share that got the label");

  /** The counts, in the order of the call. */
  static final List<Field<Long>> STAGES =
      List.of(
          REGISTERED_SCHOOLS,
          ELIGIBLE_SCHOOLS,
          ELIGIBLE_APPLICANTS,
          APPLICANTS,
          PASSED_STAGE_ONE,
          AWARDED_SCHOOLS);

  private ApplicationFields() {}
}
