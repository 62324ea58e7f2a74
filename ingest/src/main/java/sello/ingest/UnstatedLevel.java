package sello.ingest;

import java.util.List;

/**
 * A file of counts of which nobody states the levels of education: whether its schools are all that
 * a place has is not known, so that they are no denominator of a rate, which must be told.
 */
final class UnstatedLevel {
  private static final String LEVEL = EducationCounts.ISCED_LEVEL.name();

  private UnstatedLevel() {}

  static List<Problem> remarks(InputFile file, Contract contract, HeaderMatch match) {
    return match.absent(contract).contains(LEVEL) && !file.constants().containsKey(LEVEL)
        ? List.of(
            Problem.ofHeader(
                Severity.WARNING,
                file,
                LEVEL,
                "",
                "is not stated: of schools of no level no rate is made",
                "Add the column, or %s to the source record where all levels are counted."
                    .formatted(SourceRecord.entryOf(LEVEL).replace("…", "\"TOTAL\""))))
        : List.of();
  }
}
