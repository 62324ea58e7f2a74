package sello.ingest;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place as Eurostat codes it: a country, a region of NUTS 2024, or an aggregate of countries.
 *
 * @param country its ISO code; none for an aggregate
 * @param region its code; none for a country
 */
record EurostatGeo(@Nullable String country, @Nullable String region) {
  private static final Pattern AGGREGATE = Pattern.compile("EU.*|EA\\d*.*|EFTA");
  private static final EurostatGeo NONE = new EurostatGeo(null, null);

  static EurostatGeo of(String geo, Places places) {
    if (places.isRegion(geo)) {
      return new EurostatGeo(places.eurostatCountry(geo.substring(0, 2)).orElse(null), geo);
    }
    return places.eurostatCountry(geo).map(c -> new EurostatGeo(c, null)).orElse(NONE);
  }

  static boolean isAggregate(String geo) {
    return AGGREGATE.matcher(geo).matches();
  }

  static boolean isKnown(String geo, Places places) {
    return isAggregate(geo) || places.isRegion(geo) || places.eurostatCountry(geo).isPresent();
  }
}
