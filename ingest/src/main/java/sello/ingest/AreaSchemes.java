package sello.ingest;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The scheme of criterion areas to which an area belongs, and by which an edition was assessed. */
public final class AreaSchemes implements Serializable {
  private final Map<String, String> ofAreas = new TreeMap<>();
  private final Map<String, String> ofEditions = new HashMap<>();

  /** Takes a row of a reference publication, by its columns; only areas and editions matter. */
  void add(String publication, Map<String, String> row) {
    if (publication.equals("areas")) {
      ofAreas.put(row.getOrDefault("area_code", ""), row.getOrDefault("scheme", ""));
    } else if (publication.equals("editions")) {
      ofEditions.put(row.getOrDefault("edition", ""), row.getOrDefault("area_scheme", ""));
    }
  }

  /** The areas of a scheme, by their codes. */
  public List<String> areas(String scheme) {
    return ofAreas.keySet().stream().filter(area -> scheme.equals(ofAreas.get(area))).toList();
  }

  /** Empty when the area is not known. */
  public Optional<String> ofArea(String area) {
    return Optional.ofNullable(ofAreas.get(area));
  }

  /** Empty when the edition is not known, or its scheme is not. */
  public Optional<String> ofEdition(String edition) {
    return Optional.ofNullable(ofEditions.get(edition)).filter(scheme -> !scheme.isEmpty());
  }
}
