package sello.transforms.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.ingest.name.Place;
import sello.ingest.name.SchoolName;
import sello.ingest.name.SchoolSlug;

/** Each rule on a drawn pair; no Spark is needed. */
final class PairRuleTest {
  private static Mention mention(
      String country, String printed, String locality, String id, String slug) {
    Place town = Place.of(country, locality);
    return new Mention(
        country + printed + locality + id,
        "",
        Place.of(country, ""),
        town,
        SchoolName.of(country, printed, town),
        id,
        SchoolSlug.of(slug),
        "",
        printed,
        locality);
  }

  /** What is said of two mentions, in a country that has others too. */
  private static String both(Mention one, Mention two, Mention... others) {
    List<Mention> all = Stream.concat(Stream.of(one, two), Stream.of(others)).toList();
    PairRule rule = new PairRule(new WordWeights(Map.of(), Map.of(), 5000), new Namesakes(all));
    MatchedPair found = rule.judge(one, two);
    MatchedPair swapped = rule.judge(two, one);
    assertThat(swapped.reason()).isEqualTo(found.reason());
    assertThat(swapped.score()).isEqualTo(found.score());
    return found.reason().outcome().label() + " " + found.reason().code();
  }

  @Test
  void rows_of_lists_are_not_merged_where_two_registered_schools_of_the_town_have_their_name() {
    Mention one = mention("PL", "SP nr 5 Bajkowa", "Łąkowo", "", "");
    Mention again = mention("PL", "Szkoła Podstawowa 5 Bajkowa", "Łąkowo", "", "");
    Mention slip = mention("PL", "SP nr 5 Bajkwoa", "Łąkowo", "", "");
    Mention first = mention("PL", "SP nr 5 Bajkowa", "Łąkowo", "1", "");
    Mention second = mention("PL", "SP nr 5 Bajkowa", "Łąkowo", "2", "");

    assertThat(both(one, again, first, second)).isEqualTo("check two_candidates");
    assertThat(both(one, slip, first, second)).isEqualTo("check two_candidates");
    assertThat(both(one, slip, first)).isEqualTo("same typing_slip");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # country | one name                | town     | other name                        | town     | expected
          TR | Hayali Masal Anadolu Lisesi      | Alpu     | Hayali Masal Anadolu İmam Hatip Lisesi | Alpu | different other_kind
          TR | Hayali Masal Lisesi              | Alpu     | Hayali Masal Anadolu Lisesi       | Alpu     | different other_kind
          TR | Şehit Hayali Kahraman İlkokulu   | Alpu     | Hayali Kahraman İlkokulu          | Alpu     | check other_honour
          TR | Örnek Kaf Dağı Anaokulu          | Tepebaşı | Örnek Kaf Dağı Anaokulu           | Sivrihisar | different other_town
          TR | Uydurma Nehir Ortaokulu          |          | Uydurma Nehir Ortaokulu           | Alpu     | check name_without_town
          TR | HAYALİ IŞIK ORTAOKULU            | ALPU     | Hayali Isik Ortaokulu             | Alpu     | same same_name_and_town
          TR | Hayali Işık Ortaokulu Alpu       |          | Hayali Işık Ortaokulu             | Alpu     | same same_name_and_town
          TR | Hayali Gökkuşağı Ortaokulu       | Alpu     | Hayali Gökuşağı Ortaokulu         | Alpu     | same typing_slip
          ES | CEIP El Pilar Soñado             | Vall     | CEIP El Pinar Soñado              | Vall     | check similar_name
          ES | CEIP El Pilar Soñado             | Vall     | CEIP El Pilar Soñado (1)          | Vall     | same same_name_and_town
          ES | CEIP El Pilar Soñado             | Vall     | Colegio Privado El Pilar Soñado   | Vall     | different other_kind
          ES | CEIP El Pilar Soñado             | Vall     | Colegio Concertado El Pilar Soñado | Vall    | different other_kind
          ES | Colegio El Pilar Soñado (privado) | Vall    | CEIP El Pilar Soñado              | Vall     | check other_honour
          ES | Colegio El Pilar Soñado          | Vall     | Colegio Privado El Pilar Soñado   | Vall     | same renamed
          PT | EB do Monte                      | Vale     | EB da Ponte                       | Vale     | different other_name
          IT | Istituto Comprensivo Mario Finti | Borgo    | Istituto Comprensivo Maria Finti  | Borgo    | check similar_name
          IT | Istituto Comprensivo Mraio Finti | Borgo    | Istituto Comprensivo Mario Finti  | Borgo    | same typing_slip
          IT | Istituto Comprensivo Mario Finti | Schio (VI) | IC Mario Finti                  | Schio    | same same_name_and_town
          IT | IC Mario Finti Schio (VI)        |          | IC Mario Finti                    | Schio    | same same_name_and_town
          SE | Norrskolan                       | Byn      | Söderskolan                       | Byn      | different other_name
          SE | Norrskolan                       | Byn      | Södrskolan                        | Byn      | different other_name
          CZ | Na Vysněné, Snov, Gymnázium      | Snov     | Gymnázium Na Vysněné              | Snov     | same same_words_and_town
          GE | საბავშვო ბაღი გორის №5           | გორი     | გორის №5 საბავშვო ბაღი            | გორი     | same same_words_and_town
          PT | Escola Básica n.º 3              | Vale     | Escola Básica n.º 2               | Vale     | different other_name
          PT | Escola Básica n.º 3 Sonhada      | Vale     | Escola Básica Sonhada             | Vale     | check number_missing
          PL | Szkoła Podstawowa Bajkowa        | Żory     | SP Bajkowa w Żorach               |          | same same_name_and_town
          LT | Vilniaus Išgalvota gimnazija     | Vilnius  | Išgalvota gimnazija               | Vilnius  | same same_name_and_town
          LT | Vilniaus Išgalvota gimnazija     |          | Išgalvota gimnazija               | Vilnius  | same same_name_and_town
          LT | Kauno Išgalvota gimnazija        | Kaunas   | Išgalvota gimnazija               | Vilnius  | different other_town
          FR | Lycée Imaginaire                 | Bourg    | Lycée polyvalent Imaginaire       | Bourg    | same same_kind
          FR | Lycée Imaginaire                 | Bourg    | Lycée professionnel Imaginaire    | Bourg    | different other_kind
          RO | Liceul Teoretic Zâna Visată      | Târgu Jiu | Liceul Teoretic Zâna Visată      | Tg. Jiu  | same same_name_and_town
          AM | Վանաձորի Հորինված թիվ 5 հիմնական դպրոց | Վանաձոր | Vanadzori Horinvats N5 himnakan dprots | Վանաձոր | same same_name_and_town
          MT | Invented College Mosta Secondary School |    | Invented School Mosta             |          | check general_kind
          UA | Гімназія № 5, Вигадана           | Полтава  | ЗОШ № 5, Вигадана                 | Полтава  | check general_kind
          UA | Вигадана гімназія                | Полтава  | Vyhadana Elementary School        | Полтава  | different other_kind
          TR | Hayali Gök Kuşağı Ortaokulu      | Alpu     | Hayali Gökkuşağı Ortaokulu        | Alpu     | same typing_slip
          CZ | Střední průmyslová škola         | Snov     | SPŠ Snov                          | Snov     | same same_name_and_town
          CZ | Gymnázium Snov, Na Vysněné       | Snov     | Gymnázium Na Vysněné              | Snov     | same same_name_and_town
          CZ | Gymnázium, Snov, Na Vysněné 5    |          | Gymnázium Na Vysněné 5            | Snov     | same same_name_and_town
          CZ | Gymnázium Snov 2, Na Vysněné 5   | Snov     | Gymnázium Na Vysněné 5            | Snov     | different other_number
          RO | Liceul Teoretic Zâna Visată      | Lacu     | Liceul Tehnologic Zâna Visată     | Lacu     | different other_kind
          BG | OУ „Измислена мечта“             | Сънищa   | ОУ „Измислeна мечта“              | Сънища   | same same_name_and_town
          RO | Liceul cu Program Sportiv        | Lacu     | Liceul cu Program Sportiv Lacu    | Lacu     | same same_name_and_town
          CZ | Škola                            | Snov     | Škola Snov                        | Snov     | different other_name
          CZ | Střední průmyslová škola         | Snov     | Obchodní akademie Snov            | Snov     | different other_name
          ES | CIFP Soñado                      | A Vila   | Centro Integrado de Formación Profesional Soñado | Vila (A) | same same_name_and_town
          DE | Traumhafte Schule                | Seefurt  | Traumhafte Schule                 | Seefurt am Main | check near_town
          DE | Traumhafte Schule                | Seefurt  | Traumhafte Schule                 | Seefurt 2 | different other_town
          PL | SP nr 1                          | Łąkowo   | Szkoła Podstawowa nr 11           | Łąkowo   | different other_name
          PL | SP nr 1 Bajkowa                  | Łąkowo   | SP nr 11 Bajkowa                  | Łąkowo   | different other_number
          PL | SP nr 1 Bajkowa                  | Łąkowo   | SP Bajkowa                        | Łąkowo   | check number_missing
          PL | XLVII Liceum Ogólnokształcące    | Łąkowo   | XLVIII Liceum Ogólnokształcące    | Łąkowo   | different other_name
          PL | XLVII Liceum Ogólnokształcące    | Łąkowo   | 47 LO                             | Łąkowo   | same same_name_and_town
          ES | Escola Inventada Bosc            | Vall     | Escuela Inventada Bosc            | Vall     | check other_language
          ES | Escola Bosc Inventat             | Vall     | Institut Bosc Inventat            | Vall     | check general_kind
          EE | Väljamõeldud Kool                | Küla     | Väljamõeldud Lasteaed             | Küla     | check general_kind
          FI | Keksityn koulu                   | Kylä     | Keksityn lukio                    | Kylä     | check general_kind
          FR | École Imaginaire                 | Bourg    | Collège Imaginaire                | Bourg    | check general_kind
          BE | École Imaginaire                 | Bourg    | Lycée Imaginaire                  | Bourg    | check general_kind
          FR | École Imaginaire                 | Bourg    | École élémentaire Imaginaire      | Bourg    | same renamed
          CZ | ZŠ Vymyšlená                     | Nová Ves I | ZŠ Vymyšlená                    | Nová Ves II | different other_town
          PL | Liceum Bajkowe w Kielcach        | Kielce   | Liceum Bajkowe                    | Kielce   | same same_name_and_town
          ES | CEIP El Olivar Soñado            | Vall     | Colegio Público de Educación Infantil y Primaria El Olivar Soñado | Vall | same same_kind
          ES | INS Bosc Inventat                | Vall     | Institut Bosc Inventat            | Vall     | same same_kind
          ES | INS Bosc Inventat                | Vall     | Institut Bosc Inventat            | Nava     | different other_town
          ES | CEIP San José                    | Vall     | CP San José                       | Vall     | check other_language
          TR | Özel Hayali Bahçe Lisesi         | Alpu     | Özel Hayali Bahçe Lisesi Müdürlüğü | Alpu    | same same_name_and_town
          RO | Grădinița cu Program Prelungit nr. 18 | Lacu | Gradinita P.P. nr. 18            | Lacu     | same same_name_and_town
          DE | Berufsbildende Schule 1          | Seedorf  | BBS 1                             | Seedorf  | same same_name_and_town
          SK | Základná škola s materskou školou Snová | Lúka | ZŠ s MŠ Snová                 | Lúka     | same same_name_and_town
          PT | Escola Secundária com 3.º ciclo de Ponte Sonhada | Vale | Escola Secundária c/ 3º ciclo de Ponte Sonhada | Vale | same same_name_and_town
          BG | ОУ „Христо Смирненски“           |          | ОУ „Христо Смирненски“            |          | cannot_tell common_name
          RO | Școala Gimnazială „Nicolae Iorga” | Baia Mare | Școala Gimnazială „Nicolae Iorga” | Iași    | different other_town
          RO | Școala Gimnazială „Nicolae Iorga” | Baia Mare | Școala Gimnazială „Nicolae Iorga” |         | cannot_tell common_name
          EE | Surju Põhikool                   |          | Surju kool                        |          | same renamed
          EE | Peetri Lasteaed-Põhikool         |          | Peetri lasteaed-põhikool          |          | same unique_name
          PL | Przedszkole Miejskie nr 5        | Łąkowo   | Przedszkole nr 5                  | Łąkowo   | same same_kind
          PL | Przedszkole Miejskie nr 5        | Łąkowo   | Przedszkole Niepubliczne nr 5     | Łąkowo   | different other_name
          UA | Школа № 5                        | Полтава  | ЗОШ № 5                           | Полтава  | check other_language
          GR | 1ο Γυμνάσιο                      | Βόνιτσα  | 1ο Εσπερινό Γυμνάσιο              | Βόνιτσα  | different other_name
          GR | 1ο Ειδικό Δημοτικό Σχολείο       | Βόνιτσα  | 1ο Ειδικό Νηπιαγωγείο             | Βόνιτσα  | different other_name
          GR | Γενικό Λύκειο Βόνιτσας           | Βόνιτσα  | ΓΕΛ Βόνιτσας                      |          | check name_without_town
          HR | Gimnazija Izmišljena             | Selo     | Privatna gimnazija Izmišljena     | Selo     | check other_honour
          FR | Collège Imaginaire               | Bourg    | Collège privé Imaginaire          | Bourg    | check other_honour
          BE | Athénée royal Imaginaire         | Bourg    | Koninklijk Atheneum Imaginaire    | Bourg    | different other_kind
          NL | Verzonnen Gymnasium              | Dorp     | Scholengemeenschap Verzonnen      | Dorp     | different other_kind
          ES | Escuela Oficial de Idiomas Soñada | Vall    | Colegio Soñada                    | Vall     | check general_kind
          ES | Colegio Soñado, Vall (Madrid)    | Vall     | Colegio Soñado                    | Vall     | same same_name_and_town
          NL | De Verzonnen Boom                | Dorp     | Basisschool De Verzonnen Boom     | Dorp     | check kind_missing
          """)
  void names_and_towns_without_codes(
      String country, String one, String town, String two, String otherTown, String expected) {
    assertThat(
            both(
                mention(country, one, town == null ? "" : town, "", ""),
                mention(country, two, otherTown == null ? "" : otherTown, "", "")))
        .isEqualTo(expected);
  }

  @Test
  void codes_and_slugs_decide_before_names() {
    assertThat(both(mention("ES", "A", "X", "1", ""), mention("ES", "B", "Y", "1", "")))
        .isEqualTo("same same_id");
    assertThat(both(mention("ES", "A", "X", "1", ""), mention("ES", "A", "X", "2", "")))
        .isEqualTo("different other_id");
    assertThat(both(mention("ES", "A", "", "", "a"), mention("ES", "B", "", "", "a")))
        .isEqualTo("same same_slug");
    assertThat(both(mention("ES", "A", "", "", "a"), mention("ES", "A", "", "", "a-0")))
        .isEqualTo("different slug_counter");
    assertThat(both(mention("ES", "Faro", "", "", "a"), mention("ES", "FARO", "", "", "b")))
        .isEqualTo("check other_slug");
  }

  @Test
  void a_name_without_town_is_merged_with_the_one_registered_school_that_has_it() {
    Mention listed = mention("ES", "IES Imaginario Faro", "", "", "imaginario-faro");
    Mention registered = mention("ES", "IES Imaginario Faro", "Nava", "1", "");
    Mention namesake = mention("ES", "IES Imaginario Faro", "Loma", "2", "");

    assertThat(both(listed, registered)).isEqualTo("same unique_name");
    assertThat(both(listed, registered, namesake)).isEqualTo("cannot_tell several_schools");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # country | name                        | registered | named      | schools there | expected
          PL | Szkoła Podstawowa nr 3             | Chełmża    | Chełmno    | 1 | different other_town
          PL | Szkoła Podstawowa nr 3             | Słupsk     | Słupca     | 1 | different other_town
          PL | Szkoła Podstawowa nr 3             | Słupsk     | Słupca     | 0 | check near_town
          DE | Zauberwald-Schule                  | Hamburg    | Homburg    | 1 | different other_town
          DE | Zauberwald-Schule                  | Hamburg    | Homburg    | 0 | same same_name_near_town
          PL | Szkoła Podstawowa Bajkowy Zamek    | Łąkowo     | Łąkowie    | 0 | same same_name_near_town
          ES | CEIP Bosque Inventado              | Sevilla    | Cádiz      | 0 | different other_town
          """)
  void towns_written_almost_alike_are_one_where_the_register_has_not_both(
      String country, String name, String town, String other, int there, String expected) {
    Mention registered = mention(country, name, town, "1", "");
    Mention named = mention(country, name, other, "", "");
    Mention neighbour = mention(country, "Gimnazjum", there > 0 ? other : "Daleko", "2", "");

    assertThat(both(registered, named, neighbour)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a name that is the town's own names no town
          TR | Fatih İlkokulu                     | Fatih      | cannot_tell
          IT | Istituto Leonardo da Vinci         | Vinci      | cannot_tell
          ES | CEIP Bosque Inventado Sevilla      | Sevilla    | same
          """)
  void a_town_in_a_name_is_a_place_only_beside_what_tells_schools_apart(
      String country, String name, String town, String expected) {
    String bare = name.replace(" Sevilla", "");
    Mention registered = mention(country, bare, town, "1", "");
    Mention named = mention(country, name, "", "", "");

    assertThat(both(registered, named, mention(country, bare, "Otra", "2", "")))
        .startsWith(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # code | town of the one | town of the other | registered beside it | expected
          1 | Nava |      |                       | check english_kind_unsure
          1 | Nava | Loma |                       | different other_town
          1 | Nava | Nava |                       | same english_kind
          1 | Nava | Nava | CEIP Miguel Cervantes | check english_kind_unsure
            | Nava | Nava |                       | check english_kind_unsure
          """)
  void a_name_that_says_less_is_merged_only_with_the_one_registered_school_of_its_town(
      String code, String town, String other, String beside, String expected) {
    Mention own = mention("ES", "CEIP Cervantes", town, code == null ? "" : code, "");
    Mention english = mention("ES", "Cervantes Primary School", other == null ? "" : other, "", "");
    Mention third = mention("ES", beside == null ? "IES Otro" : beside, town, "2", "");

    assertThat(both(own, english, third)).isEqualTo(expected);
  }

  @Test
  void a_general_kind_is_a_renaming_only_where_one_school_has_the_core() {
    Mention registered = mention("EE", "Surju Põhikool", "Küla", "1", "");
    Mention listed = mention("EE", "Surju kool", "", "", "");

    assertThat(both(registered, listed)).isEqualTo("same renamed");
    assertThat(both(registered, listed, mention("EE", "Surju Gümnaasium", "Küla", "2", "")))
        .isEqualTo("check general_kind");
  }

  @Test
  void a_score_stands_on_its_outcomes_side_of_the_two_thresholds() {
    for (Reason reason : Reason.values()) {
      assertThat(reason.fits(reason.score())).as(reason.code()).isTrue();
    }
    Mention mention = mention("ES", "IES Faro", "Nava", "", "");
    assertThatThrownBy(() -> MatchedPair.byRule(mention, mention, Reason.SIMILAR_NAME, 0.95))
        .hasMessageContaining("similar_name");
  }
}
