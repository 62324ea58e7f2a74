package sello.ingest;

import java.io.Serializable;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Type;

/**
 * What a contract asks of one column.
 *
 * @param name header of the column in the file
 * @param type type of the values
 * @param required whether a value must be there
 * @param rules what else a value must keep
 * @param isCode whether the values make up a code list, {@code <publication>.<name>}, for others
 */
public record ContractColumn(
    String name, Type type, boolean required, List<Rule> rules, boolean isCode)
    implements Serializable {

  public ContractColumn {
    rules = List.copyOf(rules);
  }

  /** A column whose values others refer to. */
  public static ContractColumn code(Field<?> field, Rule... rules) {
    return new ContractColumn(field.name(), field.type(), true, List.of(rules), true);
  }

  public static ContractColumn required(Field<?> field, Rule... rules) {
    return new ContractColumn(field.name(), field.type(), true, List.of(rules), false);
  }

  public static ContractColumn optional(Field<?> field, Rule... rules) {
    return new ContractColumn(field.name(), field.type(), false, List.of(rules), false);
  }
}
