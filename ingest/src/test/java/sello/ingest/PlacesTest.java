package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Places by the names under which senders write them. */
final class PlacesTest {
  @TempDir private static Path empty;
  private static Places places;

  @BeforeAll
  static void readReferenceData() {
    places = new InputFolder(empty).scan().lists().places();
  }

  @Test
  void a_country_is_known_in_the_six_languages_of_headers_and_by_its_codes() {
    Drawn.check(
        """
        spelling         | country
        EL               | GR
        UK               | GB
        el               | GR
        Türkei           | TR
        Turquie          | TR
        Turchia          | TR
        TÜRKİYE          | TR
        Grèce            | GR
        Griechenland     | GR
        Yunanistan       | GR
        Frankreich       | FR
        Almanya          | DE
        Alemania         | DE
        Spagna           | ES
        Espagne          | ES
        Serbien          | RS
        Nordmazedonien   | MK
        Türkiye Cumhuriyeti     | TR
        Republika Hrvatska      | HR
        FYROM                   | MK
        Ελληνική Δημοκρατία     | GR
        Република България      | BG
        Koninkrijk België       | BE
        Rzeczpospolita Polska   | PL
        المملكة الأردنية الهاشمية | JO
        Northern Ireland        | GB
        Belgium (FR)            | BE
        Belgium - FR            | BE
        Belgium NL              | BE
        Belgium (Flanders)      | BE
        Eire                    | IE
        FYR Macedonia           | MK
        Republic of Ireland     | IE
        Großbritannien          | GB
        Czech Rep.              | CZ
        Palestinian Territories | PS
        Spain (ES)              | ES
        ES - Spain              | ES
        ES: Spain               | ES
        Spain / España          | ES
        Belgique/België         | BE
        CZ – Czech Republic     | CZ
        UK (England)            | GB
        Austria (1)             | AT
        Austria¹                | AT
        1. Austria              | AT
        Moldova, Republic of    | MD
        Netherlands, The        | NL
        Spain / Portugal        | none
        Spain (PT)              | none
        Spain, Madrid           | none
        Atlantis         | none
        """,
        row -> places.country(row.get(0)).orElse("none"));
    assertThat(places.country("")).isEmpty();
  }

  @Test
  void a_region_is_known_in_the_letters_of_its_country() {
    Drawn.check(
        """
        country | spelling                       | region
        HR      | Međimurska                     | HR061
        HR      | MEĐIMURSKA ŽUPANIJA            | HR061
        HR      | Zagrebačka                     | HR065
        HR      | Grad Zagreb                    | HR050
        GR      | Αττική                         | EL30
        GR      | ΑΤΤΙΚΗ                         | EL30
        GR      | Κεντρική Μακεδονία             | EL52
        GR      | Ανατολική Μακεδονία και Θράκη  | EL51
        GR      | Ιόνια Νησιά                    | EL62
        GR      | Attica                         | EL30
        GR      | Crete                          | EL43
        RS      | Зајечарска област              | RS223
        RS      | Рашка област                   | RS217
        RS      | Сремска                        | RS127
        CZ      | Zlínský                        | CZ072
        CZ      | Praha                          | CZ010
        LT      | Kauno                          | LT022
        BG      | обл. Видин                     | BG311
        BG      | Област Видин                   | BG311
        GR      | Περιφέρεια Νοτίου Αιγαίου      | EL42
        GR      | Ανατολικής Μακεδονίας-Θράκης   | EL51
        GR      | ΣΤΕΡΕΑΣ ΕΛΛΑΔΑΣ                | EL64
        RO      | Jud. Cluj                      | RO113
        HU      | Baranya vármegye               | HU231
        HU      | Heves megye                    | HU312
        RO      | Municipiul București           | RO321
        UA      | Львівська область              | UA73
        UA      | Львівська обл.                 | UA73
        UA      | Львівська                      | UA73
        UA      | м. Київ                        | UA63
        UA      | Київ                           | UA63
        UA      | Київська                       | UA61
        BG      | Благоевград                    | BG413
        BG      | София-град                     | BG411
        BG      | София (столица)                | BG411
        BG      | Софийска област                | BG412
        BG      | София                          | none
        BG      | Sofia                          | none
        BG      | BG412                          | BG412
        ES      | Comunidad Autónoma de Andalucía | ES61
        ES      | Com. de Madrid                 | ES30
        ES      | C. A. del País Vasco           | ES21
        ES      | Comunidad Valenciana           | ES52
        ES      | Comunidad Foral de Navarra     | ES22
        FR      | Région Bretagne                | FRH0
        FR      | FRC2 - Franche-Comté           | FRC2
        FR      | Franche-Comté (FRC2)           | FRC2
        FR      | Bretagne - Corse               | none
        IT      | Regione Lazio                  | ITI4
        AT      | Land Tirol                     | AT33
        PT      | R. A. dos Açores               | PT20
        CZ      | Hl. m. Praha                   | CZ010
        SK      | Nitriansky samosprávny kraj    | SK023
        TR      | İzmir İli                      | TR310
        TR      | izmir ili                      | TR310
        RS      | Војводина                      | none
        GR      | Ατλαντίς                       | none
        ES      | Αττική                         | none
        """,
        row -> places.region(row.get(0), row.get(1)).orElse("none"));
  }

  @Test
  void a_region_is_known_by_a_part_of_its_official_name() {
    Drawn.check(
        """
        country | spelling                    | region
        NO      | Trøndelag                   | NO060
        NO      | Troms                       | NO072
        NO      | Romsa                       | NO072
        NO      | Troms/Romsa/Tromssa         | NO072
        NO      | Nordland fylke              | NO071
        XK      | Prishtinë                   | XK001
        XK      | Priština                    | XK001
        XK      | Prizren                     | XK004
        XK      | Gjilan / Gnjilane           | XK006
        IT      | Vallée d'Aoste              | ITC2
        SE      | Skåne                       | SE224
        SE      | Region Skåne                | SE224
        SE      | Stockholm                   | SE110
        SE      | Stockholms län              | SE110
        SE      | Västra Götaland             | SE232
        SE      | Kalmar                      | SE213
        NL      | Friesland                   | NL12
        NL      | Limburg                     | NL42
        PT      | Centro                      | PT19
        DK      | Region Hovedstaden          | DK01
        HU      | Pest megye                  | HU120
        HU      | Győr-Moson-Sopron vármegye  | HU221
        LT      | Vilniaus apskr.             | LT011
        SI      | Osrednjeslovenska regija    | SI041
        NO      | Region unknown              | none
        AL      | Qarku Tiranë                | AL022
        AL      | Qarku i Fierit              | none
        MK      | Скопски регион              | MK008
        ES      | Cataluña / Catalunya        | ES51
        ES      | Cataluña/Aragón             | none
        ES      | Cataluña/Katalonien         | none
        ES      | ES51 - Cataluña             | ES51
        ES      | ES51 Cataluña               | ES51
        ES      | Cataluña (ES51)             | ES51
        ES      | 09 Cataluña                 | ES51
        ES      | 03 Asturias, Principado de  | ES12
        FR      | 84 - Auvergne-Rhône-Alpes   | none
        FR      | 53 - Bretagne               | FRH0
        ES      | Balears, Illes              | ES53
        ES      | Murcia, Región de (2)       | ES62
        ES      | ES51 - Aragón               | none
        ES      | Castilla y León (Ávila)     | none
        IT      | Trentino - Alto Adige       | none
        """,
        row -> places.region(row.get(0), row.get(1)).orElse("none"));
  }

  @Test
  void a_region_is_known_by_what_it_is_called_beside_its_official_name() {
    Drawn.check(
        """
        country | spelling          | region
        BE      | Vlaanderen        | BE2
        BE      | Wallonie          | BE3
        BE      | Bruxelles         | BE1
        BE      | Brussel           | BE1
        FI      | Uusimaa           | FI1B1
        NL      | Fryslân           | NL12
        AT      | Vienna            | AT13
        AT      | Oberoesterreich   | AT31
        AT      | NÖ                | AT12
        NL      | Drente            | NL13
        FR      | IDF               | FR10
        PT      | Região Norte      | PT11
        PT      | Região do Algarve | PT15
        CZ      | Vysočina          | CZ063
        IS      | Höfuðborgarsvæðið | IS001
        LT      | Vilnius           | LT011
        AL      | Tirana            | AL022
        XK      | Prishtina         | XK001
        """,
        row -> places.region(row.get(0), row.get(1)).orElse("none"));
  }

  @Test
  void of_a_region_of_another_level_the_advice_says_so() {
    assertThat(places.advice("FR", "Occitanie"))
        .isEqualTo("It is a region of level 1; regions of FR are those of level 2. Not guessed.");
    assertThat(places.advice("HR", "HR06"))
        .isEqualTo("It is a region of level 2; regions of HR are those of level 3. Not guessed.");
    assertThat(places.advice("FR", "Bretagn")).contains("Nearest: bretagne");
    assertThat(places.advice("MT", "Gozo"))
        .isEqualTo("Regions of MT are not reported: the row stays without one.");
  }

  @Test
  void a_name_cut_short_by_dots_is_the_one_region_that_it_fits() {
    Drawn.check(
        """
        country | spelling                 | region
        TR      | K.Maraş                  | TR632
        TR      | K. Maraş                 | TR632
        TR      | Ş.Urfa                   | TRC21
        TR      | G.ANTEP                  | TRC11
        ES      | C. Madrid                | ES30
        ES      | Com. Madrid              | ES30
        ES      | P. Asturias              | ES12
        ES      | C. y León                | ES41
        ES      | C.-La Mancha             | ES42
        ES      | C. F. Navarra            | ES22
        ES      | R. Murcia                | ES62
        IT      | Friuli V.G.              | ITH4
        IT      | Emilia R.                | ITH5
        IT      | V. d'Aosta               | ITC2
        PL      | kuj.-pom.                | PL61
        PL      | warm.-maz.               | PL62
        ES      | C. L.                    | none
        ES      | C.                       | none
        ES      | Sur.                     | none
        ES      | K. León                  | none
        GR      | Μακεδονία                | none
        GR      | Κ. Μακεδονίας            | EL52
        GR      | Αιγ.                     | none
        PL      | maz.                     | none
        PL      | maz                      | none
        TR      | A. Paşa                  | none
        """,
        row -> places.region(row.get(0), row.get(1)).orElse("none"));
  }

  @Test
  void regions_are_known_by_what_they_are_called_for_short() {
    Drawn.check(
        """
        country | spelling       | region
        ES      | Castilla-León  | ES41
        ES      | Valencia       | ES52
        FR      | Réunion        | FRY4
        DE      | RLP            | DEB
        IT      | FVG            | ITH4
        PL      | Śląsk          | PL22
        PL      | Dolny Śląsk    | PL51
        HU      | Csongrád       | HU333
        BG      | София област   | BG412
        BG      | София          | none
        """,
        row -> places.region(row.get(0), row.get(1)).orElse("none"));
  }
}
