package sello.ingest;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;
import sello.catalog.Fields;
import sello.ingest.name.ProvinceCentre;
import sello.ingest.name.SchoolLink;

/** What names the rows of one file, by the key of their contract. */
final class RowNames {
  private static final char UNIT_SEPARATOR = '\u001f';

  private final InputFile file;
  private final Contract contract;

  RowNames(InputFile file, Contract contract) {
    this.file = file;
    this.contract = contract;
  }

  /** What names the row: the same for spellings that differ by case, accents and quotes. */
  String key(RowView row) {
    List<String> columns = columns(row);
    if (columns.isEmpty()) {
      return "";
    }
    StringBuilder key = new StringBuilder(folder(row));
    for (String column : filled(columns, row)) {
      key.append(UNIT_SEPARATOR).append(column).append('=').append(keyText(row, column));
    }
    return key.toString();
  }

  /** The columns that name the row; none where it has no name. */
  List<String> columns(RowView row) {
    return contract.key().columnsOf(column -> names(row, column));
  }

  /** Those of them with a value. */
  List<String> filled(RowView row) {
    return filled(columns(row), row);
  }

  private static List<String> filled(List<String> columns, RowView row) {
    return columns.stream().filter(column -> !row.text(column).isEmpty()).toList();
  }

  /** A link names a row by its slug: one that has none does not. */
  private boolean names(RowView row, String column) {
    boolean isLink = contract.columns().get(row.position(column)).reading() == Reading.LINK;
    String text = row.text(column);
    return !(isLink ? SchoolLink.slug(text) : text).isEmpty();
  }

  /** The folder, where no column of the contract says the edition or year. */
  private String folder(RowView row) {
    boolean saysPeriod =
        Stream.of(Fields.EDITION, Fields.YEAR).anyMatch(f -> row.positions().containsKey(f.name()));
    return saysPeriod ? "" : file.edition();
  }

  private String keyText(RowView row, String column) {
    ContractColumn declared = contract.columns().get(row.position(column));
    String text = row.text(column);
    if (column.equals(Fields.LOCALITY.name()) && ProvinceCentre.isOne(text)) {
      return ofCentre(row);
    }
    return switch (declared.reading()) {
      case LINK -> linkText(text);
      case AS_IS -> contract.isForgiving() ? Spelling.fold(text) : text;
      default -> text;
    };
  }

  /** The centre of which province, as far as the row says it. */
  private static String ofCentre(RowView row) {
    return Stream.of(Fields.LOCALITY, Fields.REGION_NAME, Fields.PROVINCE)
        .map(Field::name)
        .filter(row.positions()::containsKey)
        .map(column -> Spelling.fold(row.text(column)))
        .collect(Collectors.joining("/"));
  }

  /** The slug, else the whole address: one that names no school still tells rows apart. */
  private static String linkText(String link) {
    String slug = SchoolLink.slug(link);
    return slug.isEmpty() ? Spelling.fold(link) : slug;
  }
}
