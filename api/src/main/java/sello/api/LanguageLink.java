package sello.api;

import io.javalin.http.Context;
import java.util.List;
import sello.reports.text.Texts;

/**
 * The page on screen in a language.
 *
 * @param code of the language
 * @param name in the language itself
 * @param address of the page in it
 * @param isCurrent whether it is the one on screen
 */
public record LanguageLink(String code, String name, String address, boolean isCurrent) {
  static List<LanguageLink> all(Context ctx, Tongue current) {
    return Texts.all().stream()
        .map(Texts::language)
        .map(
            language ->
                new LanguageLink(
                    language.code(),
                    language.name(),
                    QueryLink.with(ctx, Tongue.PARAMETER, language.code()),
                    language.code().equals(current.code())))
        .toList();
  }
}
