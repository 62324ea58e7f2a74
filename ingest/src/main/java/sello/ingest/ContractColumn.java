package sello.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import sello.catalog.Field;
import sello.catalog.Type;

/**
 * What a contract asks of one column.
 *
 * @param field what a value means, its name and type
 * @param required whether a value must be there
 * @param rules what else a value must keep
 * @param isCode whether the values make up a code list, {@code <publication>.<name>}, for others
 * @param reading how a cell is understood before it is checked
 */
public record ContractColumn(
    Field<?> field, boolean required, List<Rule> rules, boolean isCode, Reading reading)
    implements Serializable {

  public ContractColumn {
    rules = List.copyOf(rules);
  }

  /** A column whose values others refer to. */
  public static ContractColumn code(Field<?> field, Rule... rules) {
    return new ContractColumn(field, true, List.of(rules), true, Reading.AS_IS);
  }

  public static ContractColumn required(Field<?> field, Rule... rules) {
    return new ContractColumn(field, true, List.of(rules), false, Reading.AS_IS);
  }

  public static ContractColumn optional(Field<?> field, Rule... rules) {
    return new ContractColumn(field, false, List.of(rules), false, Reading.AS_IS);
  }

  /** This column, its cells understood in another way. */
  public ContractColumn read(Reading how) {
    return new ContractColumn(field, required, rules, isCode, how);
  }

  public String name() {
    return field.name();
  }

  public Type type() {
    return field.type();
  }

  /** The names under which senders print the column beside its own, by language. */
  public Map<String, List<String>> names() {
    return Synonyms.SHIPPED.names(name());
  }

  /** Whether a header may also name it by the words of these names in other orders and forms. */
  public boolean isNamedByWords() {
    return FigureName.isOf(name());
  }

  /** The reasons for which its values are refused. */
  public Set<String> reasons() {
    return ValueCheck.reasons(this);
  }
}
