package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import sello.ingest.form.FileRecord;
import sello.ingest.form.Format;

/**
 * Dimensions of a table of Eurostat that the contract does not have, such as age or sector: only
 * rows of the whole of each are figures of their place and level; others are parts of it.
 */
final class OtherDimensions {
  /** Eurostat's dimensions are in small letters; what else SDMX-CSV has in columns is not. */
  private static final Pattern DIMENSION = Pattern.compile("[a-z][a-z0-9_]*");

  private static final Pattern WHOLE = Pattern.compile("TOTAL|T|TOT_[A-Z]+|_T");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{1,20}");

  private final InputFile file;
  private final List<Integer> places = new ArrayList<>();

  OtherDimensions(InputFile file, HeaderMatch header) {
    this.file = file;
    Format format = file.form().format();
    if (format == Format.EUROSTAT_TSV || format == Format.SDMX_CSV) {
      List<String> names = file.form().header();
      for (int place = 0; place < names.size(); place++) {
        if (!header.reads(place) && DIMENSION.matcher(names.get(place).strip()).matches()) {
          places.add(place);
        }
      }
    }
  }

  /** Why the record is no row of the contract, if it is of a part. */
  Optional<Problem> part(FileRecord record) {
    return places.stream()
        .filter(place -> !WHOLE.matcher(record.cells().get(place).strip()).matches())
        .findFirst()
        .map(place -> problem(record, file.form().header().get(place).strip(), place));
  }

  private Problem problem(FileRecord record, String dimension, int place) {
    String cell = record.cells().get(place).strip();
    return new Problem(
        Severity.REJECT,
        Reasons.PART_OF_WHOLE,
        file.file(),
        record.line(),
        dimension,
        CODE.matcher(cell).matches() ? cell : ShownCell.hidden(cell),
        "must be TOTAL: the contract does not have this dimension, and a part is not the whole",
        "Take only what is TOTAL by " + dimension + " into the file.");
  }
}
