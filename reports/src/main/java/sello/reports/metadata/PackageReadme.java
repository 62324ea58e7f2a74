package sello.reports.metadata;

import java.util.Optional;
import sello.catalog.Flag;
import sello.reports.Licence;
import sello.reports.text.Texts;

/** The texts in a package for people who open it: what is in it, and under which terms. */
final class PackageReadme {
  private PackageReadme() {}

  static String of(ReleaseWords release, Optional<SiteAddress> site) {
    return """
    # %s

    %s

    Release %s, published %s%s

    ## What is here

    | file | what it is |
    | --- | --- |
    | `<table>.csv` | a table: UTF-8, comma, one header line, missing is empty |
    | `<table>.csv-metadata.json` | its columns, keys and rules as CSV on the Web |
    | `<table>.parquet` | the same rows with their types |
    | `flags.csv` | what each flag means, with its CSV on the Web; other codes are tables of their own |
    | `dictionary.csv` | what every column means |
    | `manifest.json` | what it was made of: inputs, settings, checks, hashes |
    | `CHANGES.md` | what changed since the release before |
    | `datapackage.json` | all tables as a Frictionless Data Package |
    | `dcat.jsonld` | the release as a DCAT-AP catalogue |
    | `CITATION.cff`, `citation.bib`, `datacite.json` | how to cite it |
    | `SHA256SUMS` | the hash of every file: `sha256sum -c SHA256SUMS` |

    %s

    ## How to read the figures

    A missing value has its reason in the column that ends in `_flag`. %s
    Tables with rows of single schools that nobody publishes are not part of this package, and small
    counts are withheld.

    ## What a validator of the catalogue warns of

    `dcat.jsonld` breaks no rule of DCAT-AP. Of what DCAT-AP only recommends it leaves out, and the shapes of
    its recommendations (`shapes_recommended`) warn of it:

    - `dct:temporal` of a dataset: tables whose key has no edition, year or period, such as lists of codes, have none.
    - `dcat:bbox` and `dcat:centroid` of a place: Europe is named by its code of the Publications Office, and
      who needs its outline finds it there.
    - `dct:conformsTo`, `dct:issued` and `adms:status` of a catalogue record: a release is written once and
      never changed, so the dataset's own date, version and notes say all that they could.

    ## Terms

    %s, %s
    """
        .formatted(
            release.title(),
            release.description(),
            release.id(),
            release.day(),
            site.map(at -> ", address " + at.of(release.address())).orElse(""),
            Csvw.GUARD,
            flags(),
            Licence.NAME,
            Licence.ADDRESS);
  }

  private static String flags() {
    Texts texts = Texts.english();
    StringBuilder flags = new StringBuilder("The flags:\n\n");
    for (String flag : Flag.ALL) {
      flags.append("- `").append(flag).append("` ").append(texts.flag(flag)).append('\n');
    }
    return flags.toString();
  }

  static String licence(ReleaseWords release, Optional<SiteAddress> site) {
    return """
    These data are under the licence %s (%s):
    %s
    Whoever uses them names the publisher and the release:
    Sello, %s: %s.%s
    """
        .formatted(
            Licence.NAME,
            Licence.SPDX,
            Licence.ADDRESS,
            release.year(),
            release.title(),
            site.map(at -> " " + at.of(release.address())).orElse(""));
  }
}
