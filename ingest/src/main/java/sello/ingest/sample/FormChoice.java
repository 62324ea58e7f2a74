package sello.ingest.sample;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;

/**
 * Chooses how a file is written: by country and kind, and by draws that depend on the file alone.
 */
final class FormChoice {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final Set<String> LOCAL = Set.of("es", "tr", "fr", "de", "it");

  /** Languages whose letters are all in Windows-1252. */
  private static final Set<String> WESTERN_LETTERS =
      Set.of("es", "fr", "de", "it", "pt", "nl", "en", "fi", "sv", "no", "da", "is", "et", "sq");

  private static final Map<String, Form.Kind> ASSESSMENTS =
      Map.of(
          "ES", Form.Kind.XLSX,
          "RO", Form.Kind.XLSX_MERGED,
          "IT", Form.Kind.JSON_LINES,
          "CZ", Form.Kind.JSON_LINES);
  private static final Set<String> PACKED = Set.of("TR", "FR", "PL");

  private FormChoice() {}

  /** The form of a file that one country wrote. */
  static Form national(World world, String publication, String folder, SampleCountry country) {
    Draws draws = Draws.of(world.seed(), publication + folder + country.code(), Draws.Topic.FORM);
    Form.Kind kind = kind(publication, country.code());
    boolean isText = kind == Form.Kind.CSV;
    boolean hasLetters = isText || kind == Form.Kind.GZIP;
    Charset charset = hasLetters ? charset(country, draws) : StandardCharsets.UTF_8;
    boolean hasSemicolons = draws.chance(0.5);
    return new Form(
        kind,
        isText && hasSemicolons ? ';' : ',',
        charset,
        hasBom(charset, isText, draws),
        kind != Form.Kind.JSON_LINES && draws.chance(0.3),
        isText && draws.chance(0.15),
        kind != Form.Kind.JSON_LINES && draws.chance(0.25),
        language(country, draws),
        EditionSpelling.of(world.seed(), publication + folder + country.code()));
  }

  /** The form of a file on several countries: commas, in English. */
  static Form central(World world, String publication, String folder) {
    Draws draws = Draws.of(world.seed(), publication + folder, Draws.Topic.FORM);
    boolean isWide = draws.chance(0.1);
    return new Form(
        Form.Kind.CSV,
        ',',
        isWide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8,
        isWide || draws.chance(0.3),
        draws.chance(0.2),
        draws.chance(0.2),
        draws.chance(0.2),
        draws.chance(0.5) ? "en" : "",
        EditionSpelling.of(world.seed(), publication + folder));
  }

  /**
   * The form of the European winners' list: always the same, its pages sometimes pasted together.
   */
  static Form winners(World world, String folder) {
    Draws draws = Draws.of(world.seed(), "winners" + folder, Draws.Topic.FORM);
    return new Form(
        Form.Kind.CSV,
        ',',
        StandardCharsets.UTF_8,
        draws.chance(0.3),
        false,
        draws.chance(0.4),
        false,
        "en",
        EditionSpelling.FULL);
  }

  private static Form.Kind kind(String publication, String country) {
    if (publication.equals("assessments")) {
      return ASSESSMENTS.getOrDefault(country, Form.Kind.CSV);
    }
    boolean isPacked = publication.equals("participation") && PACKED.contains(country);
    return isPacked ? Form.Kind.GZIP : Form.Kind.CSV;
  }

  private static Charset charset(SampleCountry country, Draws draws) {
    double point = draws.unit();
    if (country.language().equals("tr")) {
      return point < 0.8 ? TURKISH : StandardCharsets.UTF_8;
    }
    if (point < 0.07) {
      return StandardCharsets.UTF_16LE;
    }
    boolean isWestern =
        WESTERN_LETTERS.contains(country.language())
            && point < 0.62
            && PlaceSpelling.fits(country, WESTERN);
    return isWestern ? WESTERN : StandardCharsets.UTF_8;
  }

  private static boolean hasBom(Charset charset, boolean isText, Draws draws) {
    boolean isDrawn = isText && draws.chance(0.4);
    return charset.equals(StandardCharsets.UTF_16LE)
        || (isDrawn && charset.equals(StandardCharsets.UTF_8));
  }

  private static String language(SampleCountry country, Draws draws) {
    boolean isEnglish = draws.chance(0.5);
    if (LOCAL.contains(country.language())) {
      return country.language();
    }
    return isEnglish ? "en" : "";
  }
}
