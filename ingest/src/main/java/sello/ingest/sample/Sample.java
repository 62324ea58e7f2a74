package sello.ingest.sample;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** Writes illustrative inputs of all publications, in the forms of real ones. */
public final class Sample {
  private static final List<SamplePublication> ALL =
      List.of(
          new CoverageFiles(),
          new FigureFiles(),
          new WinnersLists(),
          new ApplicationFiles(),
          new CriterionScoreFiles(),
          new AssessmentFiles(),
          new SchoolFiles(),
          new QualityLabelFiles(),
          new EducationCountFiles(),
          new ParticipationFiles());

  /** Names of the publications that a sample has. */
  public static final List<String> PUBLICATIONS =
      ALL.stream().map(SamplePublication::name).toList();

  private Sample() {}

  /**
   * @param out where progress is said
   * @param isTerminal whether a line there can be changed
   */
  public static void write(SampleOrder order, PrintStream out, boolean isTerminal)
      throws IOException {
    SampleProgress progress = new SampleProgress(out, isTerminal);
    World world = new World(order.scale(), order.seed());
    List<SamplePublication> wanted =
        ALL.stream()
            .filter(p -> order.only().isEmpty() || order.only().contains(p.name()))
            .toList();
    try (Truth truth = new Truth(order.out())) {
      for (int i = 0; i < wanted.size(); i++) {
        Output output = new Output(order.out(), truth, progress, Dirt.of(wanted.get(i).name()));
        wanted.get(i).write(world, output);
        progress.done(i + 1, wanted.size(), wanted.get(i).name(), output.files(), output.rows());
      }
    }
    progress.end();
  }
}
