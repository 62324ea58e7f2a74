package sello.ingest.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SchoolNameTest {
  private static SchoolName name(String country, String printed, String... places) {
    Place[] known = new Place[places.length];
    for (int i = 0; i < places.length; i++) {
      known[i] = Place.of(country, places[i]);
    }
    return SchoolName.of(country, printed, known);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TR | Uydurma Işık İlkokulu                          | UYDURMA IŞIK İLKOKULU
          TR | Uydurma Işık İlkokulu                          | Uydurma Isik Ilkokulu
          TR | Uydurma Işık İlkokulu                          | Uydurma Işık İlkokulu - 26123
          TR | Hayali Gökkuşağı Ortaokulu                     | HAYALİ GÖKKUŞAĞI ORTAOKULU
          TR | Hayali Gökkuşağı Ortaokulu                     | Hayalî Gökkuşağı  Ortaokulu
          TR | Düşsel Irmak Mesleki ve Teknik Anadolu Lisesi  | DÜŞSEL IRMAK MTAL
          TR | Düşsel Çok Programlı Anadolu Lisesi            | Düşsel ÇPAL
          TR | Düşsel İmam Hatip Ortaokulu                    | Düşsel İHO
          ES | IES Inventado Norte                            | I.E.S. INVENTADO NORTE
          ES | IES Inventado Norte                            | I.E.S.Inventado Norte
          RO | Colegiul Național „General Inventat”           | C.N. „Gen. Inventat”
          RO | Școala Gimnazială „Dr. Inventat”               | Școala Gimnazială „Doctor Inventat”
          FR | Collège Dr Inventé                             | Collège Docteur Inventé
          BG | СУ „Д-р Измислен“                              | СУ „Доктор Измислен“
          BG | СУ „Проф. Измислен“                            | СУ „Професор Измислен“
          PL | SP im. prof. Zmyślonego                        | SP im. Profesora Zmyślonego
          RO | Școala Gimnazială „Profesor Inventat”          | Școala Gimnazială „Prof. Inventat”
          FR | Collège Général Inventé                        | Collège Gal Inventé
          FR | EREA Inventé                                   | Établissement régional d'enseignement adapté Inventé
          GR | 1ο Εργαστηριακό Κέντρο                         | 1ο Ε.Κ.
          ES | IES Imaginario Faro                            | Instituto de Educación Secundaria Imaginario Faro
          ES | CEIP Inventado                                 | C.E.I.P. Inventado
          ES | CEIP Inventado                                 | CEIP Inventado (1)
          ES | CEIP Inventado                                 | CEIP Inventado (*2)
          ES | CEIP Inventado 3                               | CEIP Inventado 3 (12)
          ES | CEIP 3                                         | CEIP (3)
          ES | Col·legi Inventat del Mar                      | Col&middot;legi Inventat del Mar
          ES | Col·legi Inventat del Mar                      | Col.legi Inventat del Mar
          IT | IC Inventato Luna                              | I.C. «Inventato» Luna
          IT | IC Inventato Arcobaleno                        | Istituto Comprensivo "Inventato Arcobaleno"
          PT | AE Inventado                                   | Agrupamento de Escolas Inventado
          PT | Escola Básica 2.º e 3.º Ciclos dos Louros      | Escola Básica dos 2º e 3º Ciclos dos Louros
          ES | IES Fray Inventado                             | I. E. S. Fray Inventado
          PT | Colégio Nossa Senhora Inventada                | Colégio N.ª Sra. Inventada
          IE | St Invented's N.S.                             | Saint Inventeds National School
          SE | S:t Påhittad skola                             | Sankt Påhittad skola
          NO | Oppdiktet barneskole                           | Oppdiktet barneskule
          NO | Oppdiktet videregående skole                   | Oppdiktet vgs
          CZ | Základní škola Vymyšlená, příspěvková organizace | ZŠ Vymyšlená, p. o.
          PL | Szkoła Podstawowa im. ks. Wymyślonego          | SP im. księdza Wymyślonego
          UA | КЗ «Гімназія Вигадана»                         | Комунальний заклад "Гімназія Вигадана"
          NL | OBS De Verzonnen Boom                          | Openbare Basisschool De Verzonnen Boom
          BG | ОУ „Измислена мечта“                           | OУ „Измислeна мeчта“
          UA | Ліцей № 7 «Вигадана мрія»                      | Лiцeй № 7 «Bигадана мрiя»
          GR | 3ο Φανταστικό Γυμνάσιο                         | 3ο Φανταστικό Γυμνάσιo
          PL | Szkoła Podstawowa Bajkowa                      | Szkoła Pоdstаwowa Bajkowа
          BG | 4. СУ „Измислена мечта“                        | IV СУ „Измислена мечта“
          BG | 4. СУ „Измислена мечта“                        | Четвърто СУ „Измислена мечта“
          BG | ОУ „Иван Измислен“                             | ОУ „Ив. Измислен“
          BG | ПГТ „Измислена мечта“                          | Професионална гимназия по туризъм „Измислена мечта“
          PT | EB/S Inventada                                 | Escola Básica e Secundária Inventada
          PT | EB2,3/S Inventada                              | EB 2,3/S Inventada
          PT | EB2,3 Inventada                                | EB 2,3 Inventada
          PT | EB S. Inventado                                | Escola Básica São Inventado
          PT | ES/3 Inventada                                 | Escola Secundária com 3.º Ciclo Inventada
          ES | CEIP Inventado                                 | Centro de Educación Infantil y Primaria Inventado
          IT | IC Inventato                                   | Istituto Comprensivo Inventato (VI)
          LV | Izdomāta Valsts ģimnāzija                      | Izdomāta VĢ
          HR | Dječji vrtić Izmišljen                         | Dj. vrtić Izmišljen
          PL | SP nr 99                                       | Szkoła Podstawowa 99
          PL | SP nr 99                                       | SP99
          PL | Zespół Szkół nr 2 Wymyślony                    | ZS2 Wymyślony
          PT | Escola Básica Inventada                        | EB23 Inventada
          PL | SP im. Bohaterów Wymyślonych                   | SP im. Boh. Wymyślonych
          BG | I ОУ „Измислена мечта“                         | Първо ОУ „Измислена мечта“
          RO | Liceul Tehnologic Inventat                     | Lic. Tehn. Inventat
          DE | Kaufmännische Schule Erfunden                  | Kfm. Schule Erfunden
          PL | LO nr V Wymyślone                              | Liceum Ogólnokształcące nr 5 Wymyślone
          TR | Uydurma Ortaokulu                              | Uydurma Orta Okulu
          PL | Szkoła Podstawowa nr 5 Wymyślona               | Szk. Podst. nr 5 Wymyślona
          CZ | Střední průmyslová škola Vymyšlená             | Stř. prům. škola Vymyšlená
          PT | Escola Básica 1 Inventada                      | EB1 Inventada
          GR | 1ο Φανταστικό Νηπιαγωγείο                      | 1ο Φανταστικό Νηπ/γείο
          LT | Išgalvotas lopšelis-darželis                   | Išgalvotas l/d
          BG | ОУ „Св. св. Измислени“                         | ОУ „Свети Измислени“
          GR | 3ο Φανταστικό Γυμνάσιο                         | Τρίτο Φανταστικό Γυμνάσιο
          UA | Гімназія імені В’ячеслава Вигаданого           | Himnaziia imeni V'iacheslava Vyhadanoho
          UA | ЗОШ І-ІІІ ступенів № 5 Вигадана                | ЗОШ № 5 Вигадана
          PL | SP nr 5 im. Wymyślona                          | SP nr 5 im. Wymyślona, ul. Szkolna 7
          DE | Erfundene Schule                               | Erfundene Schule, Bahnhofstraße 4a
          FR | Collège Imaginaire                             | Collège Imaginaire, 3 rue de la Paix
          TR | Uydurma İlkokulu                               | Uydurma İlkokulu, Okul Cad. No:4
          AM | Հորինված թիվ 5 հիմնական դպրոց ՊՈԱԿ             | Horinvats N5 himnakan dprots
          PL | I LO Wymyślone                                 | 1 Liceum Ogólnokształcące Wymyślone
          PL | XIV LO Łódź                                    | 14 LO Lodz
          PL | XLVII LO Wymyślone                             | 47 LO Wymyślone
          PL | Wymyślone XCIX LO                              | Wymyślone 99 LO
          PL | LO nr LIX Wymyślone                            | Liceum Ogólnokształcące nr 59 Wymyślone
          PL | CXXII LO Wymyślone                             | 122 LO Wymyślone
          BG | ОУ „Измислено слънце“                          | Основно училище "Измислено слънце"
          BG | ОУ „Христо Смирненски“                         | OU Hristo Smirnenski
          BG | ДГ „Дъга“                                       | Detska gradina Daga
          GR | 10ο Δημοτικό Σχολείο Ηλιούπολης                | 10 ΔΗΜΟΤΙΚΟ ΣΧΟΛΕΙΟ ΗΛΙΟΥΠΟΛΗΣ
          GR | 1ο Φανταστικό Γυμνάσιο                         | 1o Fantastiko Gymnasio
          DE | St. Irmengard-Gymnasium                        | Sankt Irmengard Gymnasium
          DE | Erfundene Schule Zürich                        | Erfundene Schule Zuerich
          FR | Lycée Imaginaire &amp; Fils                    | LYCEE IMAGINAIRE FILS
          RS | Измишљена основна школа                        | Izmišljena osnovna škola
          AZ | Uydurulmuş Məktəb 7                            | UYDURULMUS MEKTEB 007
          HR | Izmišljena škola Đurđevac                      | Izmisljena skola Djurdjevac
          PL | Szkoła Podstawowa nr 7                         | Szkoła Podstawowa nr 7²
          PL | Szkoła Podstawowa nr 7                         | Szkoła Podstawowa nr 7 ¹)
          PL | Szkoła Podstawowa nr 7 Bajkowa                 | Szkoła Podstawowa nr 7 Bajkowa [12]
          SI | Osnovna šola Izmišljena                        | OŠ Izmišljena
          SI | Srednja šola Izmišljena                        | Javni zavod SŠ Izmišljena
          BA | Osnovna škola „Izmišljena“                     | Javna ustanova OŠ "Izmišljena"
          HR | I. osnovna škola Izmišljena                    | Prva osnovna škola Izmišljena
          RS | II гимназија Измишљена                         | Druga gimnazija Izmišljena
          BG | Средно училище „Измислено“                     | СОУ „Измислено“
          BG | СУ „Измислено“                                 | Средно общообразователно училище „Измислено“
          PT | Escola Básica Inventada                        | EB 2,3 Inventada
          PT | Escola Básica e Secundária Inventada           | EB 2,3/S Inventada
          DE | Erfundene Gesamtschule                         | Erfundene IGS
          ES | CEIP Maestra Nuestra Señora Inventada          | CEIP Mtra. N.S. Inventada
          IT | Istituto Tecnico Industriale Inventato         | ITI Inventato
          IT | IC San Giovanni Inventato                      | I.C. S. Giovanni Inventato
          IT | IC Sant'Inventato                              | IC S. Inventato
          IT | Direzione Didattica Secondo Circolo            | Direzione Didattica 2° Circolo
          PT | Escola Básica do 1.º Ciclo Inventada           | EB1 Inventada
          SI | II. gimnazija Izmišljena                       | Druga gimnazija Izmišljena
          UA | КЗ «Ліцей № 5 Вигаданий»                       | Ліцей № 5 Вигаданий
          UA | Комунальний заклад освіти «Гімназія Вигадана»  | Гімназія Вигадана
          HU | Kitalált Gimnázium és Kollégium                | Kitalált Gimnázium
          GR | Γυμνάσιο Αγίου Φανταστικού                     | Γυμνάσιο Αγ. Φανταστικού
          LT | Šv. Pramanyto gimnazija                        | Švento Pramanyto gimnazija
          MK | СУГС Измислено                                 | Средно училиште на град Скопје Измислено
          HR | OŠ dr. Izmišljena                              | Osnovna škola doktora Izmišljena
          BE | EP Sainte-Inventée                             | École primaire Ste-Inventée
          LV | Izdomāta pamatskola                            | Izdomāta pamatsk.
          LT | Išgalvota pradinė mokykla                      | Išgalvota pr. mokykla
          FI | Helsingin yläkoulu Keksitty Helsinki           | Helsingin yläkoulu Keksitty Helsingfors
          BE | École Imaginaire Leuven                        | École Imaginaire Louvain
          """)
  void two_ways_of_writing_fold_alike(String country, String one, String two) {
    assertThat(name(country, one).folded()).isEqualTo(name(country, two).folded()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TR | Şehit Hayali İlkokulu  | Hayali İlkokulu
          ES | Escola Inventada Bosc  | Escuela Inventada Bosc
          TR | Hayali Anadolu Lisesi  | Hayali Anadolu İmam Hatip Lisesi
          BG | 4. СУ „Измислена“      | СУ „Измислена“
          PT | EB n.º 3 Inventada     | EB Inventada
          LT | V. Išgalvoto gimnazija | 5 Išgalvoto gimnazija
          RS | ОШ „Д. Измишљен“       | ОШ „Дечји Измишљен“
          PL | SP nr 1                | SP nr 11
          UA | Ліцей ІІ Вигаданий     | Ліцей ІІІ Вигаданий
          UA | Ліцей І Вигаданий      | Ліцей ІІ Вигаданий
          PT | Escola Rua Inventada   | Escola Rua Inventada 5
          EE | Surju Põhikool         | Surju kool
          ES | CEIP Inventado Sol     | CEIP Inventado Sol y Luna
          PL | SP nr 7                | SP nr 72
          PL | C. Wymyślony LO        | 100 Wymyślony LO
          PL | LO Wymyślone Li        | LO Wymyślone 51
          PT | Escola Básica 2        | Escola Básica 3
          IT | IC Primo Inventato     | IC 1 Inventato
          HU | Kitalált Kollégium     | Kitalált Gimnázium
          """)
  void other_words_stay_other_names(String country, String one, String two) {
    assertThat(name(country, one).folded()).isNotEqualTo(name(country, two).folded());
  }

  @Test
  void a_town_or_province_is_dropped_at_either_end_also_in_brackets() {
    String plain = name("TR", "Hayali Gökkuşağı Ortaokulu").folded();
    String[] places = {"Odunpazarı", "Eskişehir"};

    assertThat(name("TR", "Hayali Gökkuşağı Ortaokulu (Odunpazarı)", places).folded())
        .isEqualTo(plain);
    assertThat(name("TR", "Eskişehir Odunpazarı Hayali Gökkuşağı Ortaokulu", places).folded())
        .isEqualTo(plain);
    assertThat(name("GR", "10ο Δημοτικό Σχολείο Ηλιούπολης", "Ηλιούπολη").folded())
        .isEqualTo(name("GR", "10ο Δημοτικό Σχολείο").folded());
  }

  @Test
  void a_province_in_brackets_behind_the_own_town_is_dropped_but_not_another_building() {
    String plain = name("ES", "CEIP Inventado").folded();

    assertThat(name("ES", "CEIP Inventado, Getafe (Madrid)", "Getafe").folded()).isEqualTo(plain);
    assertThat(name("ES", "CEIP Inventado, Getafe (Madrid)", "Parla").folded()).isNotEqualTo(plain);
    assertThat(name("ES", "CEIP Inventado, Getafe (Aulario 2)", "Getafe").folded())
        .isNotEqualTo(plain);
  }

  @Test
  void a_town_stays_where_it_is_all_that_tells_schools_apart() {
    assertThat(name("TR", "Eskişehir Anadolu Lisesi", "Eskişehir").core())
        .containsExactly("eskisehir");
  }

  @Test
  void words_are_sorted_into_kinds_numbers_honours_and_core() {
    SchoolName found = name("TR", "Şehit Hayali Kahraman 7. Anadolu İmam Hatip Lisesi");

    assertThat(found.kinds()).containsExactly("upper_secondary_religious_anatolian");
    assertThat(found.numbers()).containsExactly("7");
    assertThat(found.honours()).containsExactly("sehit");
    assertThat(found.core()).containsExactly("hayali", "kahraman");
  }

  @Test
  void a_name_that_many_schools_carry_tells_no_school_apart() {
    assertThat(name("RO", "Școala Gimnazială „Nicolae Iorga”").isDistinctive()).isFalse();
    assertThat(name("BG", "ОУ „Христо Смирненски“").isDistinctive()).isFalse();
    assertThat(name("DE", "Anne-Frank-Schule").isDistinctive()).isFalse();
    assertThat(name("EE", "Surju kool").isDistinctive()).isTrue();
  }
}
