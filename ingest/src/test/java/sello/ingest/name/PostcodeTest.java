package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PostcodeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ES | 28001 Madrid            | Madrid         | 28001",
        "ES | Madrid, 28001           | Madrid         | 28001",
        "ES | Madrid (28001)          | Madrid         | 28001",
        "DE | D-80331 München         | München        | 80331",
        "FI | FIN-00100 Helsinki      | Helsinki       | 00100",
        "CZ | 110 00 Praha 1          | Praha 1        | 11000",
        "CZ | Praha 1, 110 00         | Praha 1        | 11000",
        "SE | SE-111 20 Stockholm     | Stockholm      | 11120",
        "PL | 00-950 Warszawa         | Warszawa       | 00950",
        "PT | 1000-001 Lisboa         | Lisboa         | 1000001",
        "LV | Rīga, LV-1010           | Rīga           | 1010",
        "AZ | AZ1000 Bakı             | Bakı           | 1000",
        "MD | MD-2001 Chișinău        | Chișinău       | 2001",
        "GR | 104 31 Αθήνα            | Αθήνα          | 10431",
        "IS | 101 Reykjavík           | Reykjavík      | 101",
        "NL | 1012 AB Amsterdam       | Amsterdam      | 1012AB",
        "NL | 1012 Amsterdam          | Amsterdam      | 1012",
        "NL | Den Haag 2511CV         | Den Haag       | 2511CV",
        "MT | Valletta VLT 1117       | Valletta       | VLT1117",
      })
  void a_postcode_stands_before_the_town_or_behind_it(
      String country, String printed, String town, String code) {
    assertThat(Postcode.of(country, printed)).isEqualTo(new Postcode(town, code));
    assertThat(Place.of(country, printed).isSameAs(Place.of(country, town))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CZ | Praha 6",
        "RO | Sector 3",
        "CZ | Nová Ves II",
        "ES | 28001",
        "FR | Paris 15e",
        "FR | Lyon 3e Arrondissement",
        "PL | Łódź-Widzew",
        "GB | ''",
        "NL | 's-Hertogenbosch",
        "UA | 1 Травня"
      })
  void the_number_of_a_district_is_none(String country, String printed) {
    assertThat(Postcode.of(country, printed)).isEqualTo(new Postcode(printed, ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ES | 28001 Madrid",
        "CZ | 110 00 Praha 1",
        "NL | 1012 AB Amsterdam",
        "MT | Valletta VLT 1117",
        "ES | Nava",
        "CZ | Praha 6"
      })
  void a_place_is_read_again_from_its_folded_form(String country, String printed) {
    Place place = Place.of(country, printed);

    assertThat(Place.ofFolded(country, List.of(place.folded().split(" ", -1)))).isEqualTo(place);
  }
}
