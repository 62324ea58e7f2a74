package sello.ingest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Field;

/**
 * What the files of a publication promise: the one declaration from which checks and documents
 * come.
 *
 * @param publication name of the folder under the inputs
 * @param folder what the folder below is named by
 * @param manner whether files are our own lists or what others send
 * @param columns the columns, in the order of the file's header
 * @param key what names a row
 * @param rowRules rules over several columns of a row
 * @param derived what a row tells beside its columns
 * @param latestBy column by which a later row of the same key replaces an earlier; empty: none does
 */
public record Contract(
    String publication,
    Folder folder,
    Manner manner,
    List<ContractColumn> columns,
    RowKey key,
    List<RowRule> rowRules,
    List<Derived> derived,
    String latestBy)
    implements Serializable {

  /** What names the folder between the publication and its files. */
  public enum Folder {
    /** {@code all}: one set of files for every period. */
    ALL,
    /** An edition of the reference data, {@code all} where rows say it, or {@code unknown}. */
    EDITION,
    /** A calendar year, or {@code all} where rows say it. */
    YEAR
  }

  /** How strictly a file is taken. */
  public enum Manner {
    /** Our own list: our column names, codes and ISO dates, every column there. */
    STRICT,
    /** What others send: headers, words, numbers and dates in the forms of their country. */
    FORGIVING
  }

  public Contract {
    rowRules = List.copyOf(rowRules);
    columns = List.copyOf(columns);
    derived = List.copyOf(derived);
    Set<String> names =
        columns.stream().map(ContractColumn::name).collect(Collectors.toUnmodifiableSet());
    if (!names.containsAll(key.columns())) {
      throw new IllegalArgumentException(
          "The key of " + publication + " names a column that it does not have: " + key.columns());
    }
  }

  /** The contract of a list of our own whose rows are named by some of its columns. */
  public static Contract strict(
      String publication, Folder folder, List<ContractColumn> columns, Field<?>... key) {
    return strict(publication, folder)
        .columns(columns.toArray(new ContractColumn[0]))
        .key(RowKey.of(key))
        .build();
  }

  /** Starts the contract of a list of our own. */
  public static Draft strict(String publication, Folder folder) {
    return new Draft(publication, folder, Manner.STRICT);
  }

  /** Starts the contract of files that others send. */
  public static Draft forgiving(String publication, Folder folder) {
    return new Draft(publication, folder, Manner.FORGIVING);
  }

  /** The header that a file must have. */
  public List<String> header() {
    return columns.stream().map(ContractColumn::name).toList();
  }

  /** Cells that say that there is no value. */
  public List<String> missingValues() {
    return isForgiving() ? MissingMarks.ALL.stream().sorted().toList() : List.of("");
  }

  public boolean isForgiving() {
    return manner == Manner.FORGIVING;
  }

  /** A contract being written; {@link #build} checks it. */
  public static final class Draft {
    private final String publication;
    private final Folder folder;
    private final Manner manner;
    private final List<ContractColumn> columns = new ArrayList<>();
    private final List<RowRule> rowRules = new ArrayList<>();
    private final List<Derived> derived = new ArrayList<>();
    private RowKey key = RowKey.NONE;
    private String latestBy = "";

    private Draft(String publication, Folder folder, Manner manner) {
      this.publication = publication;
      this.folder = folder;
      this.manner = manner;
    }

    public Draft columns(ContractColumn... more) {
      columns.addAll(List.of(more));
      return this;
    }

    /** The same rules for each of several columns. */
    public Draft optionals(Stream<Field<?>> fields, Rule... rules) {
      fields.forEach(field -> columns.add(ContractColumn.optional(field, rules)));
      return this;
    }

    public Draft key(RowKey rowKey) {
      key = rowKey;
      return this;
    }

    public Draft rules(RowRule... more) {
      rowRules.addAll(List.of(more));
      return this;
    }

    public Draft derives(Derived... more) {
      derived.addAll(List.of(more));
      return this;
    }

    public Draft latestBy(Field<?> field) {
      latestBy = field.name();
      return this;
    }

    public Contract build() {
      return new Contract(publication, folder, manner, columns, key, rowRules, derived, latestBy);
    }
  }
}
