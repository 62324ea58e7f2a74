package sello.ingest.sample;

import java.io.IOException;
import java.nio.file.Path;

/** Where a sample's files go; counts them. */
final class Output {
  private final Path root;
  private final Truth truth;
  private final SampleProgress progress;
  private final Dirt dirt;
  private int files;
  private long rows;

  Output(Path root, Truth truth, SampleProgress progress, Dirt dirt) {
    this.dirt = dirt;
    this.root = root;
    this.truth = truth;
    this.progress = progress;
  }

  /** What is put into a file. */
  @FunctionalInterface
  interface Content {
    void write(SampleFile file) throws IOException;
  }

  void write(FilePlan plan, Content content) throws IOException {
    try (SampleFile file = new SampleFile(root, plan, truth, dirt)) {
      content.write(file);
      truth.rows(plan.path(), file.rows());
      rows += file.rows();
    }
    files++;
    progress.file(plan.path());
  }

  Truth truth() {
    return truth;
  }

  int files() {
    return files;
  }

  long rows() {
    return rows;
  }
}
