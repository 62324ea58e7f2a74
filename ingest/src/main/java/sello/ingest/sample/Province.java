package sello.ingest.sample;

import java.util.List;

/**
 * A province of Spain, below its region.
 *
 * @param prefix first two digits of the codes of its schools; some begin with a zero
 */
record Province(String regionCode, String prefix, String name) {
  static final Province NONE = new Province("", "", "");

  static final List<Province> ALL =
      ShippedRows.sample("provinces").stream()
          .map(
              row ->
                  new Province(
                      row.getField("region_code"),
                      row.getField("prefix"),
                      row.getField("province")))
          .toList();
}
