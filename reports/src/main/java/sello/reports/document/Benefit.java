package sello.reports.document;

import java.util.List;

/**
 * Something that the programme says the label brings, and the figure that speaks to it.
 *
 * @param name the last part of the keys of its texts
 * @param indicator what is known of it
 */
record Benefit(String name, Indicator indicator) {

  /** A figure that speaks to a benefit. */
  sealed interface Indicator {}

  /** A rate of the stages of a call: it describes who was assessed. */
  record Rate(String measure) implements Indicator {}

  /** How assessors scored an area, in the schemes that have one of this kind. */
  record Area(List<String> codes) implements Indicator {}

  /** A measure of participation, of schools with a label beside those without. */
  record Compared(String measure) implements Indicator {}

  /** Nothing in the release speaks to it. */
  record Nothing() implements Indicator {}

  /**
   * The ten, in the order in which the programme names them: five of the school, five of its
   * management.
   */
  static final List<Benefit> ALL =
      List.of(
          new Benefit("standing", new Rate("stage_two_rate")),
          new Benefit("families", new Nothing()),
          new Benefit("recognition", new Compared("teachers_active")),
          new Benefit("pupils", new Area(List.of("miss_students"))),
          new Benefit("partners", new Compared("partner_schools")),
          new Benefit("teams", new Area(List.of("miss_collab", "prac_collab"))),
          new Benefit("spreading", new Area(List.of("miss_model"))),
          new Benefit("safety", new Area(List.of("form_esafety", "prac_esafety"))),
          new Benefit(
              "methods", new Area(List.of("miss_inclusion", "form_teaching", "prac_pedagogy"))),
          new Benefit("ict", new Area(List.of("prac_digital"))));
}
