package sello.api.request;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One item of an Accept header, or a media type as it is offered.
 *
 * @param type without parameters, perhaps with stars
 * @param parameters but for the weight
 * @param weight how much it is wanted, 0 (not at all) to 1
 */
public record MediaRange(String type, Map<String, String> parameters, double weight) {
  private static final String WEIGHT = "q";
  private static final Pattern A_WEIGHT = Pattern.compile("[01](\\.\\d{0,3})?");

  public static MediaRange of(String text) {
    String[] parts = text.split(";", -1);
    Map<String, String> parameters = new LinkedHashMap<>();
    Arrays.stream(parts)
        .skip(1)
        .map(part -> part.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> parameters.put(plain(pair[0]), plain(pair[1]).replace("\"", "")));
    String weight = parameters.getOrDefault(WEIGHT, "1");
    parameters.remove(WEIGHT);
    boolean isWeight = A_WEIGHT.matcher(weight).matches();
    return new MediaRange(plain(parts[0]), parameters, isWeight ? Double.parseDouble(weight) : 1);
  }

  /** How much an Accept header wants a media type: as the most exact range that takes it says. */
  public static double weight(String header, String mediaType) {
    MediaRange offered = of(mediaType);
    return Arrays.stream(header.split(","))
        .map(MediaRange::of)
        .filter(range -> range.takes(offered))
        .max(Comparator.comparingInt(MediaRange::exactness))
        .map(MediaRange::weight)
        .orElse(0.0);
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether it takes what is offered: another version of a format, or no header, is not that. */
  public boolean takes(MediaRange offered) {
    boolean sameType =
        type.equals("*/*")
            || type.equals(offered.type)
            || (type.endsWith("/*")
                && offered.type.startsWith(type.substring(0, type.length() - 1)));
    return sameType
        && parameters.entrySet().stream()
            .allMatch(
                wanted ->
                    offered
                        .parameters
                        .getOrDefault(wanted.getKey(), wanted.getValue())
                        .equals(wanted.getValue()));
  }

  /** The longer, the more exactly it says what is wanted. */
  public int exactness() {
    return type.replace("*", "").length() + parameters.size();
  }
}
