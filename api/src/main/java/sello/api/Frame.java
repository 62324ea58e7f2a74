package sello.api;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sello.catalog.Manifest;
import sello.catalog.Origin;
import sello.catalog.Spec;
import sello.reports.OpenTable;
import sello.reports.SitePath;
import sello.reports.text.Reasons;
import sello.reports.text.Texts;

/**
 * What surrounds every page, and the language in which it speaks.
 *
 * @param title of the page
 * @param description one sentence for search engines and previews
 * @param section the entry of the menu that is current: home, tables, charts
 * @param assets folder of style and scripts
 * @param release the release that is shown; empty when there is none
 * @param tongue the language
 * @param languages the same page in each language
 * @param pin the release that the address names, and a newer one
 * @param hasSchools whether the schools with a label can be looked for
 * @param site the path below which the site stands
 * @param other the same page of the other site, real or example; empty where there is no other
 */
public record Frame(
    String title,
    String description,
    String section,
    String assets,
    Optional<Manifest> release,
    Tongue tongue,
    List<LanguageLink> languages,
    Pin pin,
    boolean hasSchools,
    SitePath site,
    Optional<OtherSite.Link> other) {

  /**
   * Of a page that is about no release.
   *
   * @param latest the release that its menu leads to
   * @param other the site beside this one
   */
  static Frame of(
      Context ctx,
      Tongue tongue,
      String title,
      String description,
      String assets,
      Optional<Manifest> latest,
      Optional<OtherSite> other) {
    return new Frame(
        title,
        description,
        "",
        Here.at(ctx, assets),
        Optional.empty(),
        tongue,
        LanguageLink.all(ctx, tongue),
        Pin.NONE,
        latest.filter(Frame::hasSchools).isPresent(),
        Here.of(ctx).path(),
        other.flatMap(beside -> beside.from(ctx, tongue)));
  }

  /** The same around a release, in a section of the menu. */
  Frame around(Manifest manifest, Pin named, String current) {
    return new Frame(
        title,
        description,
        current,
        assets,
        Optional.of(manifest),
        tongue,
        languages,
        named,
        hasSchools(manifest),
        site,
        other);
  }

  /** Whether the other site shows example data. */
  public boolean leadsToExample() {
    return other.map(link -> link.origin() == Origin.EXAMPLE).orElse(false);
  }

  public boolean isExample() {
    return release.map(manifest -> manifest.origin() == Origin.EXAMPLE).orElse(false);
  }

  /** Whether a release knows the schools with a label: older ones do not. */
  private static boolean hasSchools(Manifest manifest) {
    return manifest.table(SchoolPages.TABLE).isPresent();
  }

  /** The words of the language. */
  public Texts texts() {
    return tongue.texts();
  }

  public String say(String key, Object... namesAndValues) {
    return texts().say(key, namesAndValues);
  }

  /** The name of a place within a sentence. */
  public String within(String place) {
    return texts().within(place);
  }

  /** A text in which tables of the release are links. */
  public Passage passage(String text) {
    return release
        .map(manifest -> Passage.of(text, texts(), manifest))
        .orElseGet(() -> new Passage(List.of(new Passage.Part(text, ""))));
  }

  /** A text in which what is typed as it stands is marked. */
  public CodedText coded(String key) {
    return CodedText.of(say(key));
  }

  /** An address of this site, in the release and the language that this page's address names. */
  public String to(String address) {
    return at(tongue.to(pin.to(site.within(address))));
  }

  /** An address of this site, in the latest release and the language of whoever follows it. */
  public String at(String address) {
    return site.of(address);
  }

  /** Where programs ask for what this page shows. */
  public String api() {
    return at(pin.release().map(Addresses::release).orElse(Addresses.API));
  }

  /** What changed from the release on this page to the newer one; empty without one. */
  public Optional<String> changes() {
    return release.flatMap(pin::changes).map(tongue::to).map(this::at);
  }

  /** A day that is written as in files: 2026-11-24, or a moment that begins so. */
  public String day(String text) {
    return texts().numerals().date(LocalDate.parse(text.substring(0, 10)));
  }

  /** A moment, for people and for programs. */
  public ShownMoment moment(Instant moment) {
    return ShownMoment.of(moment, texts());
  }

  public String whole(long number) {
    return texts().numerals().whole(number);
  }

  /** How a formula is marked: English where the language of the page has no words for it. */
  public @Nullable String ofFormula(Spec table) {
    return texts().knowsFormula(table) ? null : english();
  }

  /** What a Spec says in a sentence, in this language where it has it. */
  public String reason(String english) {
    return Reasons.of(english, texts()).orElse(english);
  }

  /** Why rows are not shown: their table is kept back, or they would tell those of one that is. */
  public String whyHidden(OpenTable table) {
    return table.isRestricted()
        ? reason(table.spec().disclosure().reason())
        : say("provenance.hidden_with");
  }

  /** How that is marked where it is in English on a page of another language. */
  public @Nullable String ofWhyHidden(OpenTable table) {
    return table.isRestricted() ? ofReason(table.spec().disclosure().reason()) : null;
  }

  /** How such a sentence is marked where it is in English on a page of another language. */
  public @Nullable String ofReason(String english) {
    return Reasons.of(english, texts()).isPresent() ? null : english();
  }

  /** How a passage is marked that is in English on a page of another language. */
  public @Nullable String english() {
    return texts().language().isEnglish() ? null : "en";
  }
}
