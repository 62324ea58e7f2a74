package sello.ingest.form;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The word by which a list calls itself provisional, a draft or a proposal, in the languages of
 * national services. One that says as well that it is final names what went before it.
 */
public final class Provisional {
  private static final Pattern WORD =
      words(
          "provisional(?:es)?|provisoires?|provisori\\p{L}*|provvisori\\p{L}*|provisóri\\p{L}*"
              + "|vorläufig\\p{L}*|voorlopig\\p{L}*|prelimin\\p{L}*|provizor\\p{L}*|προσωριν\\p{L}*"
              + "|tymczasow\\p{L}*|wstępn\\p{L}*|předběžn\\p{L}*|predbežn\\p{L}*|privremen\\p{L}*"
              + "|начасн\\p{L}*|временн?\\p{L}{2,3}|предварител\\p{L}*|geçici|ideiglenes"
              + "|draft|borrador|bozza|rascunho|brouillon|entwurf|taslak"
              + "|proposed|propuestas?|propost[aeio]s?|vorgeschlagen\\p{L}*");

  private static final Pattern FINAL =
      words(
          "final(?:es?)?|finali|definitiv\\p{L}*|définitiv\\p{L}*|endgültig\\p{L}*|definitief"
              + "|kesin\\p{L}*|ostateczn\\p{L}*|οριστικ\\p{L}*|остаточн\\p{L}*|окончател\\p{L}*");

  private Provisional() {}

  /** Not a part of a word; underscores part words, as in the name of a file. */
  private static Pattern words(String any) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + any + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The word, as a title, a sheet or a file says it. */
  public static Optional<String> in(String text) {
    return FINAL.matcher(text).find()
        ? Optional.empty()
        : WORD.matcher(text).results().map(MatchResult::group).findFirst();
  }
}
