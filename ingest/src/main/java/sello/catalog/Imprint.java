package sello.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What a release says of itself before it says what is in it. A data folder that is kept for years
 * holds hundreds of releases: whoever lists them reads this of each, and of few the whole manifest.
 *
 * @param id of the release
 * @param title for people
 * @param published moment at which it was published, ISO 8601 in UTC
 * @param previous id of the release that was the latest before; null for the first
 * @param origin whether its inputs are real or invented
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Imprint(
    String id, String title, String published, @Nullable String previous, Origin origin) {}
