package sello.transforms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import sello.ingest.Countries;
import sello.ingest.ListCoverage;
import sello.ingest.RawAwardedSchools;
import sello.ingest.Regions;
import sello.transforms.identity.Schools;

/**
 * Seeded random winners' lists of three countries: one with two regions, one without, and one that
 * joins late. Labels are valid for two calendar years; with an even seed every list is complete.
 */
final class AwardWorld {
  static final List<String> COUNTRIES = List.of("ES", "ME", "PT");
  static final int FIRST_YEAR = 2018;
  static final int LAST_YEAR = 2024;
  private static final int ME_JOINS = 2020;

  /** A school; no region: no source places it. */
  record School(String country, String name, String region) {
    String key() {
      return country + ":mention:" + name;
    }
  }

  /** An award of a school in the edition of a year. */
  record Award(School school, int year) {}

  /** A complete list of a country in the edition of a year. */
  record Listed(String country, int year) {}

  final Set<Integer> held = new TreeSet<>();
  final Set<Listed> complete = new HashSet<>();
  final List<School> schools = new ArrayList<>();
  final List<Award> awards = new ArrayList<>();

  /** Awards as the lists name them, some in two rows. */
  private final List<Award> rows = new ArrayList<>();

  AwardWorld(long seed) {
    Random random = new Random(seed);
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (year == FIRST_YEAR || year == LAST_YEAR || random.nextInt(4) > 0) {
        held.add(year);
      }
      for (String country : COUNTRIES) {
        if (seed % 2 == 0 || random.nextInt(10) > 1) {
          complete.add(new Listed(country, year));
        }
      }
    }
    for (int i = 0; i < 30; i++) {
      String country = COUNTRIES.get(random.nextInt(3));
      String region = country.equals("ES") ? List.of("ES61", "ES62", "").get(i % 3) : "";
      schools.add(new School(country, "Escuela " + i, region));
    }
    for (School school : schools) {
      for (int year : held) {
        if (takesPart(school.country, year) && random.nextInt(3) == 0) {
          awards.add(new Award(school, year));
          rows.add(new Award(school, year));
          if (random.nextInt(6) == 0) {
            rows.add(new Award(school, year));
          }
        }
      }
    }
  }

  static String edition(int year) {
    return year + "-" + (year + 1);
  }

  boolean takesPart(String country, int year) {
    return held.contains(year) && (!country.equals("ME") || year >= ME_JOINS);
  }

  /** Whether every award is named; a list that names nobody is told by one of several countries. */
  boolean isComplete(String country, int year) {
    Set<String> named =
        awards.stream()
            .filter(award -> award.year == year)
            .map(award -> award.school.country)
            .collect(Collectors.toSet());
    return complete.contains(new Listed(country, year))
        && (named.contains(country) || named.size() > 1);
  }

  List<String> regions(String country) {
    return country.equals("ES") ? List.of("ES61", "ES62", "unknown") : List.of("unknown");
  }

  Dataset<Row> editions() {
    StringBuilder rows =
        new StringBuilder("edition | first_year | is_held | valid_from | valid_to | is_break\n");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      rows.append(
          held.contains(year)
              ? "%s | %d | yes | %d-01-01 | %d-12-31 | no\n"
                  .formatted(edition(year), year, year, year + 1)
              : "%s | %d | no | | | no\n".formatted(edition(year), year));
    }
    return Drawn.rows(new Editions().spec(), rows.toString());
  }

  Dataset<Row> countries() {
    return Drawn.rows(
        new Countries().spec(),
        """
        iso2 | name_en    | member_from
        ES   | Spain      |
        ME   | Montenegro | %d-02
        PT   | Portugal   |
        """
            .formatted(ME_JOINS));
  }

  Dataset<Row> coverage() {
    StringBuilder rows = new StringBuilder("edition | country_code | region_code\n");
    complete.stream()
        .filter(list -> takesPart(list.country, list.year))
        .forEach(list -> rows.append("%s | %s |\n".formatted(edition(list.year), list.country)));
    return Drawn.rows(new ListCoverage().spec(), rows.toString());
  }

  Dataset<Row> listed() {
    StringBuilder text =
        new StringBuilder("source_file | source_line | edition | country_code | school_name\n");
    for (int i = 0; i < rows.size(); i++) {
      Award award = rows.get(i);
      text.append(
          "f | %d | %s | %s | %s\n"
              .formatted(i, edition(award.year), award.school.country, award.school.name));
    }
    return Drawn.rows(new RawAwardedSchools().spec(), text.toString()).repartition(3);
  }

  Dataset<Row> histories() {
    Dataset<Row> listed = listed();
    Dataset<Row> named = new Awards().compute(listed, LabelTermsTest.identities(listed));
    Dataset<Row> lists =
        new AwardLists()
            .compute(named, coverage(), AwardListsTest.quality(AwardListsTest.NONE_REFUSED));
    StringBuilder places = new StringBuilder("school_key | country_code | region_code\n");
    schools.forEach(s -> places.append("%s | %s | %s\n".formatted(s.key(), s.country, s.region)));
    return new AwardHistories()
        .compute(
            new RegionEditions()
                .compute(
                    editions(),
                    countries(),
                    Drawn.rows(
                        new Regions().spec(),
                        """
                        country_code | region_code | region_name | level
                        ES           | ES61        | Andalucía   | 2
                        ES           | ES62        | Murcia      | 2
                        """),
                    coverage(),
                    lists),
            new LabelTerms().compute(named, editions(), lists),
            Drawn.rows(new Schools().spec(), places.toString()));
  }

  Dataset<Row> byEdition(Dataset<Row> histories) {
    return new AwardsByEdition().compute(editions(), noTotals(), histories);
  }

  Dataset<Row> byCountry(Dataset<Row> histories) {
    return new AwardsByCountry().compute(editions(), countries(), noTotals(), histories);
  }

  Dataset<Row> noTotals() {
    return Drawn.rows(new PublishedTotals().spec(), "metric | period_kind | period | country_code");
  }
}
