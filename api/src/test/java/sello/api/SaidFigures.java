package sello.api;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sello.reports.text.Texts;
import sello.transforms.Pipeline;

/**
 * The figures that a text says: its numbers without those of periods, codes and the words of the
 * house, such as "95 % limits".
 */
final class SaidFigures {
  private static final Pattern NUMBER =
      Pattern.compile("[-−+]?\\d+(?:[.,]\\d+)*(?:[\\s\\u00a0]?%)?");

  /** Editions, years and codes of regions. */
  private static final Pattern NO_FIGURE =
      Pattern.compile("\\d{4}-\\d{4}|\\b(?:19|20)\\d{2}\\b|\\b[A-Z]{2,3}\\d[0-9A-Z]*\\b");

  /** Letters from which on a piece of a template is told from a figure. */
  private static final int LETTERS = 4;

  /** Letters around a figure that nobody knows, for whoever looks for it. */
  private static final int AROUND = 60;

  private final char point;
  private final List<String> wordsWithDigits = new ArrayList<>();

  /**
   * Learns the words of a language.
   *
   * @param language such as es
   */
  SaidFigures(String language) {
    this.point = language.equals("es") ? ',' : '.';
    Properties words = new Properties();
    String file = "/sello/reports/text/" + language + "/words.properties";
    try (Reader text =
        new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      words.load(text);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
    Stream.concat(words.values().stream().map(Object::toString), titles(language))
        .flatMap(template -> Arrays.stream(template.replace("''", "'").split("[{}]")))
        .map(String::strip)
        .filter(piece -> piece.chars().anyMatch(Character::isDigit))
        .filter(piece -> piece.chars().filter(Character::isLetter).count() >= LETTERS)
        .sorted(Comparator.comparing(String::length).reversed())
        .forEach(wordsWithDigits::add);
  }

  /** What fields are called, such as "Awards per 1,000 registered schools". */
  private static Stream<String> titles(String language) {
    Texts texts = Texts.named(language).orElseThrow();
    return Pipeline.PLAN.nodes().stream()
        .map(node -> node.table().spec())
        .flatMap(spec -> spec.columns().stream().map(field -> texts.title(spec, field)));
  }

  /** The numbers of a text that are figures. */
  List<String> of(String text) {
    return numbers(strippedOfWords(text));
  }

  private String strippedOfWords(String text) {
    String rest = text.replace('\u00a0', ' ');
    for (String piece : wordsWithDigits) {
      rest = rest.replace(piece.replace('\u00a0', ' '), " ");
    }
    return NO_FIGURE.matcher(rest).replaceAll(" ");
  }

  /** The first figure of a text, with what stands around it; empty when there is none. */
  String firstIn(String text) {
    String left = strippedOfWords(text);
    return NUMBER
        .matcher(left)
        .results()
        .findFirst()
        .map(
            found ->
                left.substring(
                    Math.max(0, found.start() - AROUND),
                    Math.min(left.length(), found.end() + AROUND)))
        .orElse("");
  }

  /** All numbers of a text. */
  static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(found -> found.group()).toList();
  }

  /** Whether a text is a value, in per cent where it says so, rounded to the last digit shown. */
  boolean isRounded(String text, BigDecimal value) {
    String digits = text.replace(point == '.' ? "," : ".", "").replace(point, '.');
    BigDecimal said = new BigDecimal(digits.replace('−', '-').replaceAll("[\\s\\u00a0%]", ""));
    BigDecimal half = BigDecimal.ONE.movePointLeft(said.scale()).divide(BigDecimal.valueOf(2));
    BigDecimal exact = text.endsWith("%") ? value.movePointRight(2) : value;
    return said.subtract(exact).abs().compareTo(half) <= 0;
  }
}
