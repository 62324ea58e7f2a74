package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;
import static sello.catalog.Columns.col;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import scala.collection.Seq;
import sello.catalog.Columns;
import sello.catalog.Sha256;
import sello.catalog.Spec;

/**
 * What must hold of every table, and the hash of what it holds.
 *
 * <p>The hash is a sum over rows (Bellare and Micciancio 1997, doi:10.1007/3-540-69053-0_13): the
 * order of rows, the number of files and the number of workers do not reach it. The SHA-256 of a
 * row is worked out once and added up in eight parts of 32 bits, none of which can overflow.
 *
 * @param rows number of rows
 * @param sums the eight sums over the hashes of the rows
 * @param contentHash hash of the rows, whatever their order
 * @param violations rows that break a rule, by rule; empty when all hold
 */
record TableAudit(long rows, List<Long> sums, String contentHash, Map<String, Long> violations) {
  private static final int WORDS = 4;
  private static final int PARTS = 2 * WORDS;
  private static final int HALF = 32;
  private static final long LOW_HALF = 0xFFFF_FFFFL;
  private static final String HASH = "row_hash";
  private static final String WORD = "row_hash_";
  private static final String AUDIT = "row_audit";
  private static final String ROWS = "rows";
  private static final String KEYS = "keys";
  private static final String BROKEN = "broken";

  /** Of rows that can be read again and again. */
  static TableAudit of(Dataset<Row> table, Spec spec) {
    List<TableRules.Rule> rules = TableRules.of(spec);
    List<Column> asked = asked();
    rules.forEach(rule -> asked.add(rows(rule.broken()).as(rule.name())));
    Dataset<Row> hashed = withWords(table.withColumn(HASH, RowText.hash(spec)), col(HASH));
    Row answers = hashed.agg(asked.get(0), rest(asked)).head();
    Map<String, Long> violations = new LinkedHashMap<>(ofKey(spec, repeated(table, spec)));
    for (TableRules.Rule rule : rules) {
      long broken = answers.getAs(rule.name());
      if (broken > 0) {
        violations.put(rule.name(), broken);
      }
    }
    return of(spec, answers::getAs, violations);
  }

  /**
   * Asks while rows pass on their way to where they are written: few rows are not read again, for
   * the query that does takes longer than they do. The hashes of their keys come along. Which rule
   * a row breaks is not asked here.
   *
   * @param rows in the session for few, to be worked out once
   * @param observation asked of when they have been written, with {@link #observed}
   */
  static Dataset<Row> observing(Dataset<Row> rows, Spec spec, Observation observation) {
    List<Column> asked = asked();
    asked.add(rows(col(AUDIT).getField(RowAudit.BROKEN)).as(BROKEN));
    asked.add(collect_list(xxhash64(Columns.cols(spec.key()))).as(KEYS));
    return withWords(rows.withColumn(AUDIT, RowAudit.of(spec)), col(AUDIT).getField(RowAudit.HASH))
        .observe(observation, asked.get(0), rest(asked))
        .select(Columns.cols(spec.columns()));
  }

  /**
   * Of rows that have been written.
   *
   * @param written the rows read back, which is done only when a row breaks a rule or two keys have
   *     one hash
   */
  static TableAudit observed(Spec spec, Observation observation, Supplier<Dataset<Row>> written) {
    Observed passed = Observed.of(observation);
    if (passed.number(BROKEN) > 0) {
      return of(written.get(), spec);
    }
    Seq<?> keys = (Seq<?>) passed.answer(KEYS);
    long repeated = keys.distinct().size() == keys.size() ? 0 : repeated(written.get(), spec);
    return of(spec, passed::number, ofKey(spec, repeated));
  }

  /** Rows with what their hashes give to the sums. */
  private static Dataset<Row> withWords(Dataset<Row> rows, Column hash) {
    Map<String, Column> words = new LinkedHashMap<>();
    for (int word = 0; word < WORDS; word++) {
      words.put(WORD + word, xxhash64(lit(word), hash));
    }
    return rows.withColumns(words);
  }

  private static List<Column> asked() {
    List<Column> asked = new ArrayList<>(List.of(count(lit(1)).as(ROWS)));
    for (int word = 0; word < WORDS; word++) {
      Column bits = col(WORD + word);
      asked.add(coalesce(sum(shiftrightunsigned(bits, HALF)), lit(0L)).as(part(2 * word)));
      asked.add(coalesce(sum(bits.bitwiseAND(LOW_HALF)), lit(0L)).as(part(2 * word + 1)));
    }
    return asked;
  }

  /** How many rows break a rule. */
  private static Column rows(Column broken) {
    return coalesce(sum(when(broken, 1)), lit(0L));
  }

  private static String part(int i) {
    return "part " + i;
  }

  private static Column[] rest(List<Column> columns) {
    return columns.subList(1, columns.size()).toArray(Column[]::new);
  }

  private static TableAudit of(
      Spec spec, Function<String, Long> answer, Map<String, Long> violations) {
    long rows = answer.apply(ROWS);
    List<Long> sums = IntStream.range(0, PARTS).mapToObj(i -> answer.apply(part(i))).toList();
    return new TableAudit(rows, sums, contentHash(spec, rows, sums), violations);
  }

  private static Map<String, Long> ofKey(Spec spec, long repeated) {
    return repeated == 0
        ? Map.of()
        : Map.of("key " + spec.key().get(0).name() + " … names one row", repeated);
  }

  private static String contentHash(Spec spec, long rows, List<Long> sums) {
    String added = sums.stream().map(String::valueOf).collect(Collectors.joining(" "));
    return Sha256.of(spec.name() + " " + rows + " " + added);
  }

  /** The content hash of the rows of a part, as if they were the table. */
  static String contentHash(Spec spec, Part part) {
    return contentHash(spec, part.rows(), part.sums());
  }

  /**
   * Of a table whose parts passed each: what is left to ask is whether two share a key.
   *
   * @param table the rows of all parts
   */
  static TableAudit together(Spec spec, List<Part> parts, Dataset<Row> table) {
    long rows = parts.stream().mapToLong(Part::rows).sum();
    List<Long> sums =
        IntStream.range(0, PARTS)
            .mapToObj(i -> parts.stream().mapToLong(part -> part.sums().get(i)).sum())
            .toList();
    long repeated = parts.size() == 1 ? 0 : repeated(table, spec);
    return new TableAudit(rows, sums, contentHash(spec, rows, sums), ofKey(spec, repeated));
  }

  /**
   * Rows whose key another row has. Equal keys have equal hashes, so that hashes are counted, eight
   * bytes a row; only keys whose hash stands twice are compared.
   */
  private static long repeated(Dataset<Row> table, Spec spec) {
    Column[] key = Columns.cols(spec.key());
    Dataset<Row> hashed = table.select(xxhash64(key).as(HASH));
    Row counts =
        hashed
            .groupBy(HASH)
            .agg(count(lit(1)).as("rows"))
            .agg(coalesce(sum(col("rows")), lit(0L)), count(lit(1)))
            .head();
    if (counts.getLong(0) == counts.getLong(1)) {
      return 0;
    }
    return counts.getLong(0) - table.select(struct(key).as("key")).distinct().count();
  }
}
