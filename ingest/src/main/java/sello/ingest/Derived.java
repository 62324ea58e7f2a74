package sello.ingest;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import sello.catalog.Field;
import sello.catalog.Fields;

/** A column that a row's others tell, by reference data. */
public enum Derived implements Serializable {
  /** The region that the printed name stands for, in the vintage of the reference data. */
  REGION {
    @Override
    @Nullable Object value(RowView row, CodeLists lists) {
      String name = row.text(Fields.REGION_NAME.name());
      return name.isEmpty()
          ? null
          : lists.places().region(row.text(Fields.COUNTRY_CODE.name()), name).orElse(null);
    }
  },
  /** The country of a place at Eurostat, which writes EL and UK. */
  COUNTRY_OF_GEO {
    @Override
    @Nullable Object value(RowView row, CodeLists lists) {
      return EurostatGeo.of(row.text(EducationCounts.GEO.name()), lists.places()).country();
    }
  },
  /** The region of a place at Eurostat; none for a country. */
  REGION_OF_GEO {
    @Override
    @Nullable Object value(RowView row, CodeLists lists) {
      return EurostatGeo.of(row.text(EducationCounts.GEO.name()), lists.places()).region();
    }
  },
  /** Whether a figure is a sum over places or levels that have figures of their own. */
  IS_AGGREGATE {
    @Override
    Object value(RowView row, CodeLists lists) {
      return EurostatGeo.isAggregate(row.text(EducationCounts.GEO.name()))
          || EducationCounts.isRangeOfLevels(row.text(EducationCounts.ISCED_LEVEL.name()));
    }
  };

  /** The column that it fills. */
  public Field<?> field() {
    return switch (this) {
      case REGION, REGION_OF_GEO -> Fields.REGION_CODE;
      case COUNTRY_OF_GEO -> Fields.COUNTRY_CODE;
      case IS_AGGREGATE -> EducationCounts.IS_AGGREGATE;
    };
  }

  abstract @Nullable Object value(RowView row, CodeLists lists);
}
