package sello.transforms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.mapred.JobConf;

/**
 * Hadoop's defaults, a thousand settings of clusters and object stores. Spark copies and sends them
 * along whenever a table is read or written; a build on one machine asks for few, and its code
 * knows the same defaults.
 */
final class HadoopDefaults {
  private HadoopDefaults() {}

  /** Takes the defaults out of a configuration; what was set stays. */
  static void drop(Configuration configuration) {
    load(configuration);
    StreamSupport.stream(configuration.spliterator(), false)
        .map(Map.Entry::getKey)
        .filter(name -> isDefault(configuration, name))
        .toList()
        .forEach(configuration::unset);
  }

  /** Classes bring files of defaults, and each file that comes puts all of them back. */
  private static void load(Configuration configuration) {
    try {
      FileSystem.getLocal(new JobConf(configuration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDefault(Configuration configuration, String name) {
    String[] sources = configuration.getPropertySources(name);
    List<String> all = sources == null ? List.of() : Arrays.asList(sources);
    return !all.isEmpty() && all.get(all.size() - 1).endsWith("-default.xml");
  }
}
