package sello.reports;

import java.util.Optional;
import java.util.OptionalInt;
import sello.catalog.Measure;
import sello.catalog.Spec;

/** Reads {@code last}, {@code recent} and {@code measure}. */
final class LatestReader {
  private static final int MOST = 1000;

  private final Spec spec;
  private final Given given;

  LatestReader(Spec spec, Given given) {
    this.spec = spec;
    this.given = given;
  }

  Latest read() {
    Optional<Integer> last = number("last");
    Optional<Integer> recent = number("recent");
    Optional<String> measure = isOwnField() ? Optional.empty() : given.single("measure");
    if (recent.isPresent() != measure.isPresent()) {
      String there = recent.isPresent() ? "recent" : "measure";
      String other = recent.isPresent() ? "measure" : "recent";
      throw Given.malformed(
          there, given.single(there).orElseThrow(), "needs '" + other + "' beside it");
    }
    return new Latest(
        last.map(OptionalInt::of).orElseGet(OptionalInt::empty),
        recent.map(rows -> new Recent(rows, measure(measure.orElseThrow()).field())));
  }

  /** In the table of education counts the parameter is the table's own field of that name. */
  private boolean isOwnField() {
    return spec.column("measure").isPresent();
  }

  private Optional<Integer> number(String name) {
    Optional<Integer> number = given.wholeNumber(name, MOST);
    if (number.isPresent() && TimeField.of(spec).isEmpty()) {
      String detail =
          "%s has no edition or year in its key, so no '%s'.".formatted(spec.name(), name);
      throw Problem.of(ProblemType.UNKNOWN_FIELD, detail)
          .about(name, number.get().toString())
          .refusal();
    }
    return number;
  }

  private Measure measure(String name) {
    return spec.measures().stream()
        .filter(measure -> measure.field().name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                QueryReader.unknownField(
                    spec,
                    "measure",
                    name,
                    spec.measures().stream().map(m -> m.field().name()).toList()));
  }
}
