package sello.api.schedule.rest;

import java.util.Comparator;
import java.util.List;
import sello.api.request.MediaRange;

/** Which of the forms of an answer a caller wants. */
final class Wanted {
  private Wanted() {}

  /**
   * The one that the Accept header wants most; of equals the first.
   *
   * @throws HttpRefusal 406 when it wants none
   */
  static String of(String accept, List<String> offered) {
    return offered.stream()
        .filter(type -> MediaRange.weight(accept, type) > 0)
        .max(Comparator.comparingDouble(type -> MediaRange.weight(accept, type)))
        .orElseThrow(
            () ->
                HttpRefusal.of(
                    406, "Only %s is supported".formatted(String.join(" or ", offered))));
  }
}
