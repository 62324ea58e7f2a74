package sello.transforms;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.catalog.Field;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Table;

/** Tables of a plan that are never worked out. */
final class ToyNodes {
  private ToyNodes() {}

  static Node of(String name, Node... inputs) {
    return new Node(new Toy(name), List.of(inputs));
  }

  private record Toy(String name) implements Table.From1 {
    @Override
    public Spec spec() {
      return Spec.named(name)
          .title(name)
          .description("One row per toy.")
          .key(Field.text("toy", "Toy", "Name"))
          .build();
    }

    @Override
    public Dataset<Row> compute(Dataset<Row> first) {
      return first;
    }
  }
}
