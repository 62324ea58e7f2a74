package sello.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import sello.catalog.Sha256;

/**
 * The runs that somebody asks for while the service is killed again and again. Each has inputs of
 * its own, one figure of which is like that of no other, so that each has something to publish.
 */
final class KilledRuns {
  private static final String PREFIX = "run_";

  private final String dagId;
  private final Path shared;
  private final Path folder;
  private final Path source;
  private final List<String> asked = new ArrayList<>();
  private final Set<String> promised = new TreeSet<>();

  /**
   * @param shared inputs of all
   * @param folder for the inputs of each
   * @param source a source record that fits any file
   */
  KilledRuns(String dagId, Path shared, Path folder, Path source) {
    this.dagId = dagId;
    this.shared = shared;
    this.folder = folder;
    this.source = source;
  }

  /** Which were asked for, in order, whether there was an answer or not. */
  List<String> asked() {
    return asked;
  }

  /** Which the service has said that it has made, or was killed before it could say so. */
  Set<String> promised() {
    return promised;
  }

  /** What tells the releases of each apart: the hashes of their own files, in order. */
  List<String> hashes() {
    return asked.stream().map(this::counts).map(Sha256::of).toList();
  }

  static String name(int number) {
    return PREFIX + "%03d".formatted(number);
  }

  private static int number(String run) {
    return Integer.parseInt(run.substring(PREFIX.length()));
  }

  /** Asks again for what was never made, and for more, until two at least are unfinished. */
  void ask(SteeredService service, LeftBehind left) throws Exception {
    promised.addAll(left.runIds());
    for (String run : asked) {
      if (!left.runIds().contains(run)) {
        ask(service, run).join();
      }
    }
    for (long runs = left.unfinished(); runs < 2; runs++) {
      askForOne(service).join();
    }
    assertThat(promised).containsExactlyInAnyOrderElementsOf(asked);
  }

  /** Asks for one more; done when there was an answer, or the service was killed before. */
  CompletableFuture<Void> askForOne(SteeredService service) throws IOException {
    String run = name(asked.size());
    asked.add(run);
    writeInputs(run);
    return ask(service, run);
  }

  private CompletableFuture<Void> ask(SteeredService service, String run) {
    Instant date = Instant.parse("2026-01-01T00:00:00Z").plus(Duration.ofDays(number(run)));
    return service
        .trigger(
            dagId,
            """
            {"dag_run_id": "%s", "logical_date": "%s", "conf": {"inputs": "%s:%s"}}
            """
                .formatted(run, date, shared, folder.resolve(run)))
        .handle((answer, error) -> answer)
        .thenAccept(answer -> note(run, answer));
  }

  private void note(String run, @Nullable HttpResponse<String> answer) {
    if (answer != null) {
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
      promised.add(run);
    }
  }

  private Path counts(String run) {
    return folder.resolve(run).resolve("education_counts/all/education_counts.csv");
  }

  private void writeInputs(String run) throws IOException {
    Path counts = counts(run);
    Files.createDirectories(counts.getParent());
    Files.writeString(
        counts,
        """
        geo,year,isced_level,sex,unit,frequency,measure,value,observation_flags
        ES,2022,ED1,T,NR,A,schools,%d,
        """
            .formatted(20_000 + number(run)));
    Files.copy(source, counts.resolveSibling(counts.getFileName() + ".source.json"));
  }
}
