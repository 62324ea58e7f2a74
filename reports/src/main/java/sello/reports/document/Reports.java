package sello.reports.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import sello.catalog.Fields;
import sello.catalog.Manifest;
import sello.reports.OpenRelease;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.Refusal;
import sello.reports.picture.Pictures;
import sello.reports.place.Place;
import sello.reports.place.Places;
import sello.reports.text.Texts;

/**
 * The reports of a release.
 *
 * @param release what they are read from
 * @param pictures draws their charts
 * @param latest the release that is latest where they are read from an older one
 */
public record Reports(OpenRelease release, Pictures pictures, Optional<Manifest> latest) {
  static final List<Chapter> NATIONAL =
      List.of(
          KeyFiguresChapter::of,
          NetworkChapter::of,
          StagesChapter::of,
          RetentionChapter::of,
          RegionsChapter::of,
          AreasChapter::of,
          ParticipationChapter::of,
          ReachChapter::of,
          TrendChapter::of,
          ImpactChapter::of,
          ReconciliationChapter::of,
          AwardedChapter::of);

  static final List<Chapter> EUROPEAN =
      List.of(
          KeyFiguresChapter::of,
          CountriesChapter::of,
          StagesChapter::of,
          RetentionChapter::of,
          AreasOfEuropeChapter::of,
          ParticipationChapter::of,
          ReachChapter::of,
          ConcentrationChapter::of,
          TrendChapter::ofEurope,
          MultiplesChapter::of,
          OutstandingChapter::of,
          ImpactChapter::of,
          CoverageChapter::of,
          ReconciliationChapter::of);

  /** Of a release by itself, whatever comes after it: the same for ever. */
  public Reports(OpenRelease release, Pictures pictures) {
    this(release, pictures, Optional.empty());
  }

  /** The report of a country, on an edition or on the newest of which awards are known. */
  public Document national(String country, Optional<String> edition, Texts texts) {
    Place place = new Places(release, texts).country(country);
    return report("national", place, edition, NATIONAL, texts);
  }

  /** The report of Europe: countries beside each other. */
  public Document europe(Optional<String> edition, Texts texts) {
    return report("europe", new Places(release, texts).europe(), edition, EUROPEAN, texts);
  }

  /** The report of a country, or of Europe for EUR. */
  public Document of(String code, Optional<String> edition, Texts texts) {
    return code.equals(Fields.EUROPE) ? europe(edition, texts) : national(code, edition, texts);
  }

  /** The start of the name of the files of a report, without writing it. */
  public String fileName(String code, Optional<String> edition, Texts texts) {
    return Document.fileName(code, edition(place(code, texts), edition, texts), texts);
  }

  private Place place(String code, Texts texts) {
    Places places = new Places(release, texts);
    return code.equals(Fields.EUROPE) ? places.europe() : places.country(code);
  }

  /** The countries that a report can be written of. */
  public List<String> countries() {
    return countries(release);
  }

  /** The countries that a report can be written of, out of a release. */
  public static List<String> countries(OpenRelease release) {
    return new Places(release, Texts.english())
        .countries().stream().map(Place::code).sorted().toList();
  }

  private Document report(
      String kind, Place place, Optional<String> edition, List<Chapter> chapters, Texts texts) {
    String on = edition(place, edition, texts);
    Subject subject = new Subject(release, place, on, texts, new Pen(pictures));
    List<Section> sections =
        new ArrayList<>(
            chapters.stream().flatMap(chapter -> chapter.of(subject).stream()).toList());
    // What is said of benefits is said whether or not anything is known.
    if (sections.stream().allMatch(section -> section.id().equals(ImpactChapter.ID))) {
      sections.clear();
      sections.add(nothing(subject));
    }
    sections.add(MethodChapter.of(subject, sections));
    String title = texts.say("report.title", "place", texts.within(place.name()));
    sections.add(CitationChapter.of(subject, title));
    return new Document(
        release,
        texts.say("report.kind." + kind),
        title,
        on,
        place.code(),
        new Notices(subject, latest).all(),
        sections,
        texts);
  }

  private String edition(Place place, Optional<String> edition, Texts texts) {
    return edition.map(this::known).orElseGet(() -> newest(place, texts));
  }

  private static Section nothing(Subject subject) {
    return new SectionDraft(subject, "key")
        .add(
            new Block.Paragraph(
                List.of(subject.plain("place.nothing_known", "place", subject.placeName()))))
        .done()
        .orElseThrow();
  }

  /**
   * The newest edition of which awards of the place are known, else of Europe; else the newest that
   * there is.
   */
  private String newest(Place place, Texts texts) {
    String last = editions().stream().findFirst().orElseThrow(this::withoutEditions);
    Subject ever = new Subject(release, place, last, texts, new Pen(pictures));
    String table = place.isEurope() ? "awards_by_edition" : "awards_by_country";
    Map<String, String> where = place.isEurope() ? Map.of() : place.where();
    return Stream.of("awards_published", "awards_counted")
        .flatMap(measure -> ever.newestPeriod(table, measure, where).stream())
        .max(Comparator.naturalOrder())
        .orElseGet(() -> place.isEurope() ? last : newest(place(Fields.EUROPE, texts), texts));
  }

  private Refusal withoutEditions() {
    return Problem.of(
            ProblemType.NOT_FOUND, "Release %s lists no editions.".formatted(release.id()))
        .refusal();
  }

  private String known(String edition) {
    if (!editions().contains(edition)) {
      throw Problem.of(ProblemType.UNKNOWN_VALUE, "There is no edition '%s'.".formatted(edition))
          .about(Fields.EDITION.name(), edition)
          .allowing(editions())
          .refusal();
    }
    return edition;
  }

  /** The editions of the release, newest first. */
  public List<String> editions() {
    return Stream.of("awards_by_edition", "awards_by_country")
        .filter(release::has)
        .findFirst()
        .map(release::table)
        .map(table -> table.values(Fields.EDITION))
        .orElse(List.of())
        .stream()
        .sorted(Comparator.reverseOrder())
        .toList();
  }
}
