package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sello.catalog.Nearest;
import sello.ingest.form.FormError;

/**
 * What can be said of whole files before their rows are read: the folder they lie in, their header.
 */
public final class Preflight {
  private final Looks looks;
  private final CodeLists lists;
  private final FittingPublication fitting;

  Preflight(Inputs inputs, List<Publication> publications) {
    this.looks = inputs.looks();
    this.lists = inputs.lists();
    this.fitting = new FittingPublication(publications, lists);
  }

  /** Problems of whole files: what {@link Inputs} found, the headers and the edition folders. */
  public static List<Problem> problems(Inputs inputs, List<Publication> publications) {
    Preflight preflight = new Preflight(inputs, publications);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    for (Publication publication : publications) {
      inputs.files(publication).parallelStream()
          .filter(inputs::isReadable)
          .flatMap(file -> preflight.problems(file, publication.contract()).stream())
          .forEachOrdered(problems::add);
    }
    return problems;
  }

  /** Problems of one file's folder and header. */
  List<Problem> problems(InputFile file, Contract contract) {
    List<Problem> problems = new ArrayList<>(folder(file, contract, lists));
    problems.addAll(headerOnce(file, contract));
    problems.addAll(concluded(file));
    problems.addAll(UnknownConstants.remarks(file, contract));
    return problems;
  }

  /** What an earlier scan said of the header is said again, without reading it. */
  private List<Problem> headerOnce(InputFile file, Contract contract) {
    String key = looks.key(file, contract, lists);
    return looks.said(key).orElseGet(() -> headerAnew(key, file, contract));
  }

  private List<Problem> headerAnew(String key, InputFile file, Contract contract) {
    List<Problem> problems = header(file, contract);
    looks.noteSaid(key, problems);
    return problems;
  }

  private List<Problem> header(InputFile file, Contract contract) {
    try (ContractReader reader = ContractReader.open(file, contract, lists, new KeyIndex())) {
      HeaderMatch match = reader.header();
      List<Problem> problems = new ArrayList<>(TwoColumns.remarks(file, contract, match));
      problems.addAll(reader.remarks());
      problems.addAll(HiddenRemarks.of(file, match));
      ColumnValues values = new ColumnValues(file, lists.places());
      problems.addAll(FirstOfGroup.remarks(file, contract, match, values));
      problems.addAll(SlippedColumns.remarks(file, contract, match, values));
      LinksOfOthers.problem(file, contract, match, values).ifPresent(problems::add);
      problems.addAll(LoneNames.remarks(file, contract, match, values));
      problems.addAll(MarkedNames.remarks(file, contract, match, values));
      problems.addAll(SingleQuotes.aroundValues(file, contract, match, values));
      problems.addAll(CutEnd.remarks(file, contract, match));
      problems.addAll(SwappedNames.problems(file, contract, match, values, lists.places()));
      problems.addAll(GenderHalves.problems(file, contract, match));
      problems.addAll(MonthsFirst.problems(file, contract, match, values));
      problems.addAll(LowScores.remarks(file, contract, match, values));
      problems.addAll(UnstatedLevel.remarks(file, contract, match));
      OtherYear.remark(file, contract, match).ifPresent(problems::add);
      ProvisionalList.remark(file, contract).ifPresent(problems::add);
      problems.addAll(MergedNumbers.problems(file, contract, match));
      problems.addAll(contract.isForgiving() && !reader.hasNext() ? withoutRows(file) : List.of());
      problems.addAll(new HeaderMeanings(contract, lists.places()).mixed(file));
      problems.addAll(
          match.dropped().isEmpty()
              ? List.of()
              : DroppedColumns.problems(file, contract, lists.places()));
      return problems;
    } catch (DataError e) {
      return HeaderMatch.of(file, contract).problems().isEmpty()
          ? e.problems()
          : misplaced(file, contract, e.problems());
    } catch (FormError e) {
      return ContractReader.unreadable(file, e).problems();
    }
  }

  private static List<Problem> withoutRows(InputFile file) {
    return List.of(
        Problem.ofHeader(
            Severity.WARNING, file, "", "", "has no row behind its header", "Is the file whole?"));
  }

  /** A file in the folder of another publication needs no new columns. */
  private List<Problem> misplaced(InputFile file, Contract contract, List<Problem> problems) {
    return fitting
        .of(file, contract)
        .map(name -> "The columns fit the publication " + name + ": move the file.")
        .map(advice -> problems.stream().map(p -> p.advising(advice)).toList())
        .orElse(problems);
  }

  /** What nobody stated and a file's content told: kept, and said. */
  private static List<Problem> concluded(InputFile file) {
    return file.constants().entrySet().stream()
        .filter(e -> e.getValue().isConcluded())
        .map(
            e ->
                new Problem(
                    Severity.WARNING,
                    Reasons.FILE,
                    file.file(),
                    0,
                    e.getKey(),
                    e.getValue().value(),
                    "is not stated: taken from " + e.getValue().basis(),
                    "Write %s in the source record.".formatted(SourceRecord.entryOf(e.getKey()))))
        .toList();
  }

  private static List<Problem> folder(InputFile file, Contract contract, CodeLists lists) {
    String folder = file.edition();
    Set<String> editions = lists.codes("editions.edition");
    boolean isRight =
        switch (contract.folder()) {
          case ALL -> folder.equals("all");
          case EDITION ->
              folder.equals("unknown") || folder.equals("all") || editions.contains(folder);
          case YEAR -> folder.equals("all") || folder.matches("20\\d\\d");
        };
    if (isRight) {
      return List.of();
    }
    String rule =
        switch (contract.folder()) {
          case ALL -> "must lie in a folder 'all'";
          case EDITION -> "must lie in a folder named by an edition, 'all' or 'unknown'";
          case YEAR -> "must lie in a folder named by a year, or 'all'";
        };
    List<String> near =
        contract.folder() == Contract.Folder.EDITION ? Nearest.to(folder, editions) : List.of();
    String advice = near.isEmpty() ? "Move the file." : "Nearest: " + String.join(", ", near) + ".";
    return List.of(Problem.ofFile(file.file(), folder, rule, advice));
  }
}
