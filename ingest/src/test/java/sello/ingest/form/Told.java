package sello.ingest.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Forms, records and refusals as short text for comparison. */
final class Told {
  private Told() {}

  static FileForm form(Bytes bytes) {
    return FileLook.of("file", bytes, KnownWords.SCHOOLS);
  }

  static FileForm form(String text) {
    return form(Pack.text(text));
  }

  /**
   * Each record as line and cells, or line and damage; then the lines skipped behind the header.
   */
  static List<String> all(Bytes bytes) {
    List<String> told = new ArrayList<>();
    try (FileRecords records = FileReading.open(bytes, form(bytes), cell -> false)) {
      records.forEachRemaining(record -> told.add(record(record)));
      records.skipped().forEach(skipped -> told.add(skipped.line() + " " + skipped.kind()));
    }
    return told;
  }

  static List<String> all(String text) {
    return all(Pack.text(text));
  }

  private static String record(FileRecord record) {
    return record.damage() == FileRecord.Damage.NONE
        ? record.line() + " " + String.join("|", record.cells())
        : record.line() + " " + record.damage() + ": " + record.found();
  }

  static String refusal(Supplier<Object> step) {
    try {
      return "no refusal, but " + step.get();
    } catch (FormError e) {
      return e.getMessage();
    }
  }

  static String refusal(Bytes bytes) {
    return refusal(() -> all(bytes));
  }

  static String refusal(String text) {
    return refusal(Pack.text(text));
  }
}
