package sello.transforms;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.shiftrightunsigned;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.XXH64;
import org.apache.spark.unsafe.types.UTF8String;
import sello.catalog.Columns;
import sello.catalog.Field;
import sello.catalog.Sha256;
import sello.catalog.Spec;
import sello.catalog.Type;

/**
 * What must hold of every table, and the hash of what it holds.
 *
 * <p>The hash is a sum over rows (Bellare and Micciancio 1997, doi:10.1007/3-540-69053-0_13): the
 * order of rows, the number of files and the number of workers do not reach it. The SHA-256 of a
 * row is worked out once and added up in eight parts of 32 bits, none of which can overflow.
 *
 * @param rows number of rows
 * @param contentHash hash of the rows, whatever their order
 * @param violations rows that break a rule, by rule; empty when all hold
 */
record TableAudit(long rows, String contentHash, Map<String, Long> violations) {
  private static final int WORDS = 4;
  private static final int PARTS = 2 * WORDS;
  private static final int HALF = 32;
  private static final long LOW_HALF = 0xFFFF_FFFFL;
  private static final String HASH = "row_hash";
  private static final String WORD = "row_hash_";
  private static final String ROWS = "rows";

  /** Where Spark's own {@code xxhash64} begins. */
  private static final long SEED = 42;

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

  /** Of rows that were fetched: by whoever is free, since what is behind the table waits for it. */
  static TableAudit of(FewRows table) {
    List<Type> types = table.spec().columns().stream().map(Field::type).toList();
    long[] sums =
        table.rows().parallelStream()
            .collect(
                () -> new long[PARTS],
                (some, row) -> add(some, RowText.hash(row, types)),
                (some, others) -> Arrays.setAll(some, part -> some[part] + others[part]));
    Map<String, Long> violations = new LinkedHashMap<>(ofKey(table.spec(), table.repeated()));
    for (TableRules.Rule rule : TableRules.of(table.spec())) {
      long broken = table.rows().parallelStream().filter(rule.test()::isBroken).count();
      if (broken > 0) {
        violations.put(rule.name(), broken);
      }
    }
    long rows = table.rows().size();
    List<Long> all = Arrays.stream(sums).boxed().toList();
    return new TableAudit(rows, contentHash(table.spec(), rows, all), violations);
  }

  private static void add(long[] sums, String rowHash) {
    UTF8String hash = UTF8String.fromString(rowHash);
    for (int word = 0; word < WORDS; word++) {
      long bits = XXH64.hashUTF8String(hash, XXH64.hashInt(word, SEED));
      sums[2 * word] += bits >>> HALF;
      sums[2 * word + 1] += bits & LOW_HALF;
    }
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
    return new TableAudit(rows, contentHash(spec, rows, sums), violations);
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
