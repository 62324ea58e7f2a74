package sello.ingest;

import java.io.Serializable;
import java.util.List;
import sello.catalog.Field;

/**
 * What the files of a publication promise: the one declaration from which checks and documents
 * come.
 *
 * @param publication name of the folder under the inputs
 * @param folder what the folder below is named by
 * @param columns the columns, in the order of the file's header
 * @param uniqueKey columns whose values together name a row; within one edition folder
 * @param rowRules rules that a column keeps in some rows only
 */
public record Contract(
    String publication,
    Folder folder,
    List<ContractColumn> columns,
    List<String> uniqueKey,
    List<RowRule> rowRules)
    implements Serializable {

  /** What names the folder between the publication and its files. */
  public enum Folder {
    /** {@code all}: one set of files for every period. */
    ALL,
    /** An edition of the reference data, or {@code unknown}. */
    EDITION
  }

  /** A contract whose columns do not depend on each other. */
  public Contract(
      String publication, Folder folder, List<ContractColumn> columns, List<String> uniqueKey) {
    this(publication, folder, columns, uniqueKey, List.of());
  }

  public Contract {
    rowRules = List.copyOf(rowRules);
    columns = List.copyOf(columns);
    uniqueKey = List.copyOf(uniqueKey);
    List<String> names = columns.stream().map(ContractColumn::name).toList();
    if (!names.containsAll(uniqueKey)) {
      throw new IllegalArgumentException(
          "The key of " + publication + " names a column that it does not have: " + uniqueKey);
    }
  }

  static List<String> names(Field<?>... fields) {
    return List.of(fields).stream().map(f -> f.name()).toList();
  }

  /** The header that a file must have. */
  public List<String> header() {
    return columns.stream().map(ContractColumn::name).toList();
  }
}
