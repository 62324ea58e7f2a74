package sello.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every problem of an inputs folder, without building anything: what {@code sello check} prints.
 *
 * @param problems in the order of the files and lines
 * @param files files looked at
 * @param rows rows read
 * @param rejected rows that a build would refuse
 */
public record InputCheck(List<Problem> problems, int files, long rows, long rejected) {

  public static InputCheck of(Path root, List<Publication> publications) {
    Inputs inputs = Inputs.scan(root, publications);
    CodeLists lists = inputs.lists();
    Tally tally = new Tally(Preflight.problems(inputs, publications));
    for (Publication publication : publications) {
      KeyIndex keys = new KeyIndex();
      for (InputFile file : inputs.files(publication)) {
        if (tally.isReadable(file)) {
          tally.add(file, publication.contract(), lists, keys);
        }
      }
    }
    return new InputCheck(tally.problems, inputs.files().size(), tally.rows, tally.rejected);
  }

  /** Whether a build would refuse these inputs for what is wrong with whole files. */
  public boolean hasFatal() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.FATAL);
  }

  /** What has been found so far. */
  private static final class Tally {
    private final List<Problem> problems;
    private long rows;
    private long rejected;

    Tally(List<Problem> problems) {
      this.problems = new ArrayList<>(problems);
    }

    boolean isReadable(InputFile file) {
      return problems.stream()
          .noneMatch(p -> p.severity() == Severity.FATAL && p.file().equals(file.file()));
    }

    void add(InputFile file, Contract contract, CodeLists lists, KeyIndex keys) {
      try (ContractReader reader = ContractReader.open(file, contract, lists, keys)) {
        reader.forEachRemaining(this::add);
      } catch (DataError e) {
        e.problems().stream().filter(p -> !problems.contains(p)).forEach(problems::add);
      }
    }

    private void add(Outcome row) {
      rows++;
      rejected += row.accepted() ? 0 : 1;
      problems.addAll(row.problems());
    }
  }
}
