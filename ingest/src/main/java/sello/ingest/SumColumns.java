package sello.ingest;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import sello.catalog.Fields;
import sello.ingest.form.SumHints;

/** The columns of a file that tell its sums from its rows: a row with a code or number is none. */
final class SumColumns {
  private SumColumns() {}

  /** What tells a file's sums from its rows; a level of education may be TOTAL. */
  static SumHints hints(Contract contract, HeaderMatch header, CodeLists lists) {
    return new SumHints(
        lists.places()::isPlace,
        !contract.header().contains(EducationCounts.ISCED_LEVEL.name()),
        places(contract, header, column -> column.reading() == Reading.SCHOOL_CODE),
        places(contract, header, column -> column.field().equals(RawQualityLabels.RECORD_ID)),
        places(contract, header, column -> column.field().equals(Fields.SCHOOL_NAME)));
  }

  private static Set<Integer> places(
      Contract contract, HeaderMatch header, Predicate<ContractColumn> which) {
    Set<Integer> places = new TreeSet<>();
    for (int i = 0; i < contract.columns().size(); i++) {
      if (which.test(contract.columns().get(i))) {
        places.add(header.positions()[i]);
        places.add(header.seconds()[i]);
      }
    }
    places.remove(-1);
    return places;
  }
}
