package sello.transforms;

import com.ibm.icu.text.CharsetDetector;
import de.siegmar.fastcsv.reader.CsvReader;
import java.net.URL;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.core.Precision;
import org.apache.commons.numbers.fraction.ContinuedFraction;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.numbers.rootfinder.BrentSolver;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.text.StringEscapeUtils;
import sello.catalog.Field;

/** What a worker of a cluster needs beside Spark itself: one class of each jar. */
final class WorkerJars {
  private WorkerJars() {}

  static List<URL> all() {
    return Stream.of(
            Field.class,
            Session.class,
            CsvReader.class,
            CharsetDetector.class,
            StringEscapeUtils.class,
            TDistribution.class,
            BrentSolver.class,
            ContinuedFraction.class,
            Precision.class,
            RegularizedGamma.class)
        .map(c -> c.getProtectionDomain().getCodeSource().getLocation())
        .toList();
  }
}
