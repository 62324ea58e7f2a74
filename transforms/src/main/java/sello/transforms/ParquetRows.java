package sello.transforms;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.catalog.Type;

/** Rows of a table as a Parquet file with the types that Spark gives them, written by Parquet. */
@SuppressWarnings("deprecation") // what Parquet wants to be rid of, it still asks for
final class ParquetRows extends WriteSupport<InternalRow> {
  /** Nothing that Hadoop would read from files of its own. */
  private static final Configuration NO_DEFAULTS = new Configuration(false);

  private final Spec spec;
  private final List<Field<?>> columns;
  private @Nullable RecordConsumer consumer;

  private ParquetRows(Spec spec) {
    this.spec = spec;
    this.columns = spec.columns();
  }

  /**
   * Writes a new file in a folder that is there.
   *
   * @param rows with the columns of the Spec, in its order
   */
  static void write(Spec spec, List<InternalRow> rows, Path target) throws IOException {
    try (ParquetWriter<InternalRow> writer =
        new Builder(spec, new LocalOutputFile(target))
            .withConf(NO_DEFAULTS)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(TableWriter.BLOCK_BYTES)
            .build()) {
      for (InternalRow row : rows) {
        writer.write(row);
      }
    }
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema(), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer given) {
    consumer = given;
  }

  @Override
  public void write(InternalRow row) {
    RecordConsumer file = Objects.requireNonNull(consumer, "not prepared for write");
    file.startMessage();
    for (int i = 0; i < columns.size(); i++) {
      if (!row.isNullAt(i)) {
        Field<?> column = columns.get(i);
        file.startField(column.name(), i);
        write(row, i, column.type(), file);
        file.endField(column.name(), i);
      }
    }
    file.endMessage();
  }

  private static void write(InternalRow row, int i, Type type, RecordConsumer file) {
    switch (type) {
      case STRING -> file.addBinary(Binary.fromConstantByteArray(row.getUTF8String(i).getBytes()));
      case INTEGER, DATE -> file.addInteger(row.getInt(i));
      case LONG -> file.addLong(row.getLong(i));
      case DOUBLE -> file.addDouble(row.getDouble(i));
      case BOOLEAN -> file.addBoolean(row.getBoolean(i));
    }
  }

  private MessageType schema() {
    Set<Field<?>> key = Set.copyOf(spec.key());
    Types.MessageTypeBuilder schema = Types.buildMessage();
    for (Field<?> column : columns) {
      PrimitiveTypeName type = stored(column.type());
      schema.addField(
          (key.contains(column) ? Types.required(type) : Types.optional(type))
              .as(meant(column.type()))
              .named(column.name()));
    }
    return schema.named(spec.name());
  }

  private static PrimitiveTypeName stored(Type type) {
    return switch (type) {
      case STRING -> PrimitiveTypeName.BINARY;
      case INTEGER, DATE -> PrimitiveTypeName.INT32;
      case LONG -> PrimitiveTypeName.INT64;
      case DOUBLE -> PrimitiveTypeName.DOUBLE;
      case BOOLEAN -> PrimitiveTypeName.BOOLEAN;
    };
  }

  /** Null: what is stored is meant. */
  private static @Nullable LogicalTypeAnnotation meant(Type type) {
    return switch (type) {
      case STRING -> LogicalTypeAnnotation.stringType();
      case DATE -> LogicalTypeAnnotation.dateType();
      default -> null;
    };
  }

  private static final class Builder extends ParquetWriter.Builder<InternalRow, Builder> {
    private final Spec spec;

    Builder(Spec spec, OutputFile file) {
      super(file);
      this.spec = spec;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<InternalRow> getWriteSupport(Configuration configuration) {
      return new ParquetRows(spec);
    }
  }
}
