package sello.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import sello.ingest.form.FileRecord;
import sello.ingest.form.Format;
import sello.ingest.form.SumLabel;

/**
 * Dimensions of a table of figures that the contract does not have, such as age or sector: only
 * rows of the whole of each are figures of their place and level; others are parts of it. In
 * Eurostat's own forms each column in small letters is one; elsewhere those of known names are.
 */
final class OtherDimensions {
  /** Eurostat's dimensions are in small letters; what else SDMX-CSV has in columns is not. */
  private static final Pattern DIMENSION = Pattern.compile("[a-z][a-z0-9_]*");

  /** Also where somebody saved SDMX-CSV as a workbook. */
  private static final List<String> SDMX = List.of("TIME_PERIOD", "OBS_VALUE");

  /** Dimensions of education at Eurostat, as it codes them and as its labels name them. */
  private static final Set<String> KNOWN =
      Set.of(
          "age",
          "age class",
          "age group",
          "sector",
          "institution",
          "worktime",
          "working time",
          "wstatus",
          "intensity",
          "iscedf13",
          "field",
          "field of education",
          "citizen",
          "c birth",
          "partner",
          "language",
          "indic ed",
          "deg urb",
          "duration",
          "mobility");

  /** Full-time equivalents are another unit than heads: all of them are not all. */
  private static final Pattern WHOLE = Pattern.compile("TOTAL|T|TOT_(?!FTE)[A-Z]+|_T");

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{0,20}");

  private final InputFile file;
  private final List<Integer> places = new ArrayList<>();

  OtherDimensions(InputFile file, Contract contract, HeaderMatch header) {
    this.file = file;
    List<String> names = file.form().header().stream().map(String::strip).toList();
    boolean isOfEurostat = isOfEurostat(file.form().format(), names);
    if (isOfEurostat || contract.header().contains(EducationCounts.GEO.name())) {
      boolean hasLevel = !header.absent(contract).contains(EducationCounts.ISCED_LEVEL.name());
      for (int place = 0; place < names.size(); place++) {
        String name = names.get(place);
        boolean isOne = isOfEurostat ? DIMENSION.matcher(name).matches() : isKnown(name, hasLevel);
        if (isOne && !header.reads(place)) {
          places.add(place);
        }
      }
    }
  }

  private static boolean isOfEurostat(Format format, List<String> names) {
    return format == Format.EUROSTAT_TSV || format == Format.SDMX_CSV || names.containsAll(SDMX);
  }

  /** Beside codes of levels the names of levels are their labels. */
  private static boolean isKnown(String name, boolean hasLevel) {
    return KNOWN.contains(HeaderName.fold(name))
        || Synonyms.SHIPPED.isName(name, RawSchools.OWNERSHIP.name())
        || (!hasLevel && Synonyms.SHIPPED.isName(name, RawSchools.SCHOOL_LEVEL.name()));
  }

  /** Why the record is no row of the contract, if it is of a part. */
  Optional<Problem> part(FileRecord record) {
    return places.stream()
        .filter(place -> !isWhole(record.cells().get(place).strip()))
        .findFirst()
        .map(place -> problem(record, file.form().header().get(place).strip(), place));
  }

  private static boolean isWhole(String cell) {
    return WHOLE.matcher(cell).matches() || SumLabel.isTotal(cell);
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
