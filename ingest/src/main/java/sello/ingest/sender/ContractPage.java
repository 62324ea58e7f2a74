package sello.ingest.sender;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.ingest.Contract;
import sello.ingest.ContractColumn;
import sello.ingest.Publication;
import sello.ingest.RowRule;
import sello.ingest.Rule;
import sello.ingest.Severity;

/** The part of the senders' page that tells of one publication. */
final class ContractPage {
  static final String HEAD =
      """
      # Publications

      What each kind of input file holds, written by `./sello docs` from the contracts by which files are checked.
      Beside each publication: `<publication>.schema.json`, a Frictionless Table Schema of the canonical CSV, and
      `<publication>.example.csv`. `./sello check --inputs DIR` says what is wrong with files.

      **What happens to a row.** A row that breaks a rule is *refused*: it is told with file, line, column, value and
      rule, and the rest is used. A *warning* leaves the row: its word stands in `row_flags`. A build fails when more
      than `SELLO_REJECT_LIMIT` (standard 0.02) of a publication's rows are refused; those that a later row of their file
      replaces (`superseded`) do not count for that. Further reasons of any row:
      `bad_json`, `email_address`, `field_count`, `formula`, `names_person`, `part_of_whole` (a dimension of Eurostat that we do not have), `undecodable_text`. Columns that are not named here are not read.
      """;

  private final Publication publication;
  private final Contract contract;

  ContractPage(Publication publication) {
    this.publication = publication;
    this.contract = publication.contract();
  }

  String text() {
    return String.join(
        "\n",
        "## " + contract.publication(),
        "",
        publication.spec().title() + ". " + publication.spec().description().replace("\n", " "),
        "",
        "- Folder: " + folder(),
        "- Manner: " + manner(),
        "- Key: " + key(),
        "- Refuses: " + reasons(Severity.REJECT),
        "- Warns: " + reasons(Severity.WARNING),
        rowRules(),
        "| column | meaning | type | required | must be | understood as | headers |",
        "| --- | --- | --- | --- | --- | --- | --- |",
        contract.columns().stream().map(this::row).collect(Collectors.joining("\n")),
        "");
  }

  private String folder() {
    String name = contract.publication();
    if (publication.isReference()) {
      return "`reference/" + name + ".csv`; shipped, a file there overrides the whole list";
    }
    return switch (contract.folder()) {
      case ALL -> "`" + name + "/all/`";
      case EDITION -> "`" + name + "/<edition>/`, `all` where rows say it, or `unknown`";
      case YEAR -> "`" + name + "/<year>/`, or `all` where rows say it";
    };
  }

  private String manner() {
    return switch (contract.manner()) {
      case STRICT -> "strict: these column names, codes and ISO dates, every column there";
      case FORGIVING ->
          "forgiving: headers, words, numbers and dates in the forms of their country; no value: "
              + contract.missingValues().stream()
                  .filter(mark -> !mark.isEmpty())
                  .map(mark -> "`" + mark + "`")
                  .collect(Collectors.joining(" "))
              + ", in capitals too, and errors like `#REF!`";
    };
  }

  private String key() {
    if (contract.key().alternatives().isEmpty()) {
      return "none";
    }
    String alternatives =
        contract.key().alternatives().stream()
            .map(columns -> String.join(" + ", columns))
            .collect(Collectors.joining(", else "));
    String with = String.join(" + ", contract.key().with());
    String latest =
        contract.latestBy().isEmpty()
            ? ""
            : "; of a file's rows that with the latest " + contract.latestBy();
    return alternatives + (with.isEmpty() ? "" : ", within " + with) + latest;
  }

  private String reasons(Severity severity) {
    Set<String> reasons = new TreeSet<>();
    if (severity == Severity.REJECT) {
      contract.columns().forEach(column -> reasons.addAll(column.reasons()));
      reasons.addAll(ofKey());
    }
    contract.rowRules().stream()
        .filter(rule -> rule.severity() == severity)
        .forEach(rule -> reasons.addAll(rule.reasons()));
    return reasons.isEmpty()
        ? "nothing"
        : reasons.stream().map(reason -> "`" + reason + "`").collect(Collectors.joining(" "));
  }

  private List<String> ofKey() {
    return Stream.of(
            contract.key().alternatives().isEmpty() ? "" : "duplicate_row",
            contract.latestBy().isEmpty() ? "" : "superseded")
        .filter(reason -> !reason.isEmpty())
        .toList();
  }

  private String rowRules() {
    return contract.rowRules().stream()
        .map(rule -> "- Rule (" + effect(rule) + "): " + rule.text() + "\n")
        .collect(Collectors.joining());
  }

  private static String effect(RowRule rule) {
    return switch (rule.severity()) {
      case FATAL, REJECT -> "refuses";
      case WARNING -> "warns";
    };
  }

  private String row(ContractColumn column) {
    String rules = column.rules().stream().map(Rule::text).collect(Collectors.joining("; "));
    String names =
        column.names().entrySet().stream()
            .map(e -> e.getKey() + ": " + String.join(", ", e.getValue()))
            .collect(Collectors.joining("; "));
    String all =
        column.isNamedByWords() ? names + "; these words in other orders and forms" : names;
    return Stream.of(
            "`" + column.name() + "`",
            column.field().definition(),
            column.type().label(),
            column.required() ? "yes" : "",
            rules,
            contract.isForgiving() ? column.reading().text() : "",
            contract.isForgiving() ? all : "")
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}
