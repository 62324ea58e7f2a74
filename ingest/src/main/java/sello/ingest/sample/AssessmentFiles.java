package sello.ingest.sample;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Assessments of the national services of the large countries, one column per area, since the
 * national services assess.
 */
final class AssessmentFiles implements SamplePublication {
  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    for (SampleEdition edition : SampleEdition.ALL) {
      if (!edition.isCentral()) {
        for (CountryGroup group : CountryGroup.large(world)) {
          SampleCountry country = group.members().get(0);
          if (!hasAssessed(world, country, edition)) {
            continue; // a small sample: nobody sends a file without a row
          }
          Form form = FormChoice.national(world, name(), edition.code(), country);
          FilePlan plan =
              new FilePlan(
                  name(),
                  edition.code(),
                  "assessments_" + group.name(),
                  "assessments of " + edition.code() + ", " + group.name(),
                  group.country(),
                  columns(edition, form),
                  form);
          output.write(plan, file -> write(world, country, edition, file, hasUpdates(form)));
        }
      }
    }
  }

  private static boolean hasAssessed(World world, SampleCountry country, SampleEdition edition)
      throws IOException {
    Labels labels = world.labels(country);
    for (int school : labels.schools(edition)) {
      if (labels.stage(school, edition).isAssessed()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> columns(SampleEdition edition, Form form) {
    List<String> columns =
        new ArrayList<>(List.of("school_id", "school_name", "locality", "region_name", "edition"));
    columns.addAll(edition.areas());
    columns.addAll(List.of("total", "decision", "decided_on", "principal"));
    if (hasUpdates(form)) {
      columns.add("updated");
    }
    return columns;
  }

  /** Whether a record says when it was last changed. */
  private static boolean hasUpdates(Form form) {
    return form.kind() == Form.Kind.JSON_LINES;
  }

  private static void write(
      World world,
      SampleCountry country,
      SampleEdition edition,
      SampleFile file,
      boolean hasUpdates)
      throws IOException {
    Labels labels = world.labels(country);
    for (int i : labels.schools(edition)) {
      Stage stage = labels.stage(i, edition);
      if (stage.isAssessed()) {
        SampleSchool school = country.school(i);
        ListedSchool listed =
            ListedSchool.of(country, labels, school, edition, "assessments", false);
        List<Object> cells = cells(country, listed, school, edition, stage);
        if (hasUpdates) {
          cells.add("2026-02-" + (10 + i % 18) + "T09:00:00Z");
        }
        file.row(school, cells.toArray());
      }
    }
  }

  private static List<Object> cells(
      SampleCountry country,
      ListedSchool listed,
      SampleSchool school,
      SampleEdition edition,
      Stage stage) {
    List<Object> cells = new ArrayList<>(listed.cells());
    cells.add(edition.code());
    double[] scores = Scores.of(country, school.index(), edition, stage == Stage.AWARDED);
    for (double score : scores) {
      cells.add(score);
    }
    cells.add(Scores.total(scores));
    cells.add(stage == Stage.AWARDED ? "awarded" : "refused");
    cells.add(edition.decidedOn());
    cells.add(Principal.of(school));
    return cells;
  }
}
