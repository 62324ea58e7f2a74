package sello.api.schedule.dagfile;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** YAML without classes, and with dates as they were written: the zone is not in them. */
final class DateKeeping extends SafeConstructor {
  DateKeeping(LoaderOptions options) {
    super(options);
    yamlConstructors.put(Tag.TIMESTAMP, new WrittenDate());
  }

  /** Keeps the text of a date. */
  private static final class WrittenDate extends AbstractConstruct {
    @Override
    public Object construct(Node node) {
      return new YamlDate(((ScalarNode) node).getValue());
    }
  }
}
