package sello.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.text.Texts;

/**
 * The language of an answer: {@code lang=}, else the one that the Accept-Language header likes
 * best, else English.
 *
 * @param texts its words
 * @param isNamed whether the address names it, so that the links of a page keep it
 */
public record Tongue(Texts texts, boolean isNamed) {
  static final String PARAMETER = "lang";

  /** The language of an answer that is written in it; the headers say which it is. */
  static Tongue of(Context ctx) {
    Tongue tongue =
        Parameters.single(ctx, PARAMETER)
            .map(code -> new Tongue(named(code), true))
            .orElseGet(() -> preferred(ctx));
    return tongue.toldTo(ctx);
  }

  /** The language of a page that says what is wrong, which may be the language itself. */
  static Tongue ofFailure(Context ctx) {
    return Parameters.readable(ctx).getOrDefault(PARAMETER, List.of()).stream()
        .findFirst()
        .flatMap(Texts::named)
        .map(texts -> new Tongue(texts, true))
        .orElseGet(() -> preferred(ctx))
        .toldTo(ctx);
  }

  /** Refuses a language that is not offered, where the answer is the same in all. */
  static void check(Context ctx) {
    Parameters.single(ctx, PARAMETER).ifPresent(Tongue::named);
  }

  private static Texts named(String code) {
    return Texts.named(code)
        .orElseThrow(
            () ->
                Problem.of(
                        ProblemType.UNKNOWN_VALUE,
                        "The language '%s' is not offered.".formatted(code))
                    .about(PARAMETER, code)
                    .allowing(Texts.codes())
                    .at(Addresses.API + "/")
                    .refusal());
  }

  private static Tongue preferred(Context ctx) {
    return new Tongue(Texts.preferred(ranges(ctx)), false);
  }

  /**
   * What is wanted at all, for weight 0 says of a language that it is not. A header that cannot be
   * read asks for nothing: RFC 9110 leaves the choice to the server.
   */
  private static List<LanguageRange> ranges(Context ctx) {
    String header = Optional.ofNullable(ctx.header("Accept-Language")).orElse("");
    try {
      return header.isBlank()
          ? List.of()
          : LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0).toList();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) { // of '---' the latter
      return List.of();
    }
  }

  private Tongue toldTo(Context ctx) {
    ctx.header("Content-Language", code());
    ctx.header("Vary", "Accept-Encoding, Accept-Language");
    return this;
  }

  public String code() {
    return texts.language().code();
  }

  /** An address of this site that keeps the language when this one names it. */
  public String to(String address) {
    if (!isNamed) {
      return address;
    }
    return QueryLink.plus(address, PARAMETER, code());
  }
}
