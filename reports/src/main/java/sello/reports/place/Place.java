package sello.reports.place;

import java.util.Map;
import sello.catalog.Fields;

/**
 * A country, a region of one, or Europe.
 *
 * @param code of the country or the region; EUR is Europe
 * @param name what it is called in the reader's language
 * @param country code of the country that it is or lies in
 */
public record Place(String code, String name, String country) {

  public boolean isEurope() {
    return country.equals(Fields.EUROPE);
  }

  public boolean isRegion() {
    return !code.equals(country);
  }

  /** The fields that choose its rows. */
  public Map<String, String> where() {
    Map<String, String> where = new java.util.TreeMap<>();
    where.put(Fields.COUNTRY_CODE.name(), country);
    if (isRegion()) {
      where.put(Fields.REGION_CODE.name(), code);
    }
    return where;
  }

  /** Its page. */
  public String address() {
    if (isEurope()) {
      return "/europe";
    }
    return (isRegion() ? "/regions/" : "/countries/") + code;
  }
}
