package sello.reports;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;

/**
 * The columns of measures and tables, made once for each that a release has: each question needs
 * them several times, and to make them anew took a quarter of its time and of its memory.
 */
final class KnownColumns {
  private static final LoadingCache<Measure, List<Field<?>>> OF_MEASURES =
      Caffeine.newBuilder().weakKeys().build(measure -> List.copyOf(measure.columns()));

  private static final LoadingCache<Spec, List<Field<?>>> OF_TABLES =
      Caffeine.newBuilder().weakKeys().build(Spec::columns);

  private KnownColumns() {}

  /** A measure with its limits and its flag. */
  static List<Field<?>> of(Measure measure) {
    return OF_MEASURES.get(measure);
  }

  /** All columns of a table, in the order of every file. */
  static List<Field<?>> of(Spec spec) {
    return OF_TABLES.get(spec);
  }
}
