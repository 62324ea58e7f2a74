package sello.ingest.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SumRowTest {
  private static final Set<String> PLACES =
      Set.of(
          "españa",
          "espana",
          "andalucía",
          "andalucia",
          "ankara",
          "bayern",
          "es",
          "castilla y leon",
          "ciudad real",
          "madrid",
          "spain");

  @Test
  void a_sum_or_mean_of_a_place_or_period_is_no_row_whatever_its_cells_hold() {
    Drawn.check(
        """
        cells                              | what it is
        Total España;12;345                | TOTAL
        TOTAL ANDALUCÍA;12;345             | TOTAL
        Total de Andalucía;12;345          | TOTAL
        Total de la España;12;345          | TOTAL
        Total Castilla y León;12;345       | TOTAL
        Andalucía Total;12;345             | TOTAL
        Ankara Toplamı;12;345              | TOTAL
        Ankara Genel Toplam;12;345         | TOTAL
        Ankara Geneli Toplam;12;345        | TOTAL
        Gesamt Bayern;12;345               | TOTAL
        Total 2024-2025;12;345             | TOTAL
        Total de centros de España;12;345  | TOTAL
        Total number of schools;12;345     | TOTAL
        Average score;12;8.5               | AVERAGE
        Puntuación máxima posible;10;10    | STATISTIC
        Punteggio massimo;10;10            | STATISTIC
        Total Schule;12;345                | row
        Total Centro Escolar;12;345        | row
        Total-España;12;345                | TOTAL
        * Total España;12;345              | TOTAL
        Total 2024/25;12;345               | TOTAL
        Total: 2024;12;345                 | TOTAL
        TOTAL ANDALUCÍA;;345               | TOTAL
        ES;TOTAL ANDALUCÍA;12;345          | TOTAL
        Andalucía;TOTAL ANDALUCÍA;12;345   | TOTAL
        Málaga;Total Málaga;12;345         | TOTAL
        Málaga;Colegio Málaga;12;345       | row
        Málaga;Total Nerja;12;345          | row
        12;TOTAL;345                       | TOTAL
        ;12;Total;345                      | TOTAL
        12;TOTAL ANDALUCÍA;345             | TOTAL
        Somme;12;34                        | TOTAL
        Ukupno;12;34                       | TOTAL
        Gesamt;12;34                       | TOTAL
        Toplam;12;34                       | TOTAL
        ΣΥΝΟΛΟ;12;34                       | TOTAL
        Media;12;8,5                       | AVERAGE
        Media:;12;8,5                      | AVERAGE
        Promedio Andalucía;12;8,5          | AVERAGE
        Average;;8.5                       | AVERAGE
        AVERAGE 2024;12;8.5                | AVERAGE
        Ortalama;12;8,5                    | AVERAGE
        Μέσος όρος;12;8,5                  | AVERAGE
        ΜΕΣΟΣ ΟΡΟΣ;12;8,5                  | AVERAGE
        Ø;12;8,5                           | row
        Máximo;;9                          | STATISTIC
        Mediana;;7,5                       | STATISTIC
        Desv. típica;;0,5                  | STATISTIC
        Min;;5                             | STATISTIC
        ;Puntuación máxima;5;5             | STATISTIC
        ;Höchstpunktzahl;5;5               | STATISTIC
        ;Nota de corte;5;5                 | STATISTIC
        ;Peso;0,2;0,2                      | STATISTIC
        In totaal;12;34                    | TOTAL
        Sammanlagt;12;34                   | TOTAL
        ;Médiane;5;5                       | STATISTIC
        ;Barème;5;5                        | STATISTIC
        28000001;Ponderación;5;5           | row
        Máximo Gómez;;5                    | row
        28000012;Máximo;5                  | row
        İl Toplamı;;15                     | TOTAL
        IES Total;12;345                   | row
        Total Academy;12;345               | row
        IES Total;29000012;345             | row
        29000012;Total;345                 | row
        España;Total;345                   | row
        TOTAL ANDALUCÍA;Málaga;345         | row
        IES Uno;TOTAL ANDALUCÍA;345        | row
        Mediano;12;345                     | row
        Media Luna;12;345                  | row
        Colegio Media;12;345               | row
        Razem Gimnazjum;12;345             | row
        Escuela España;12;345              | row
        España;12;345                      | row
        2024;12;345                        | row
        """,
        question -> kind(question.get(0)));
  }

  @Test
  void a_row_with_a_code_of_its_own_is_a_school() {
    Drawn.check(
        """
        id;school;town;teachers;pupils  | what it is
        712345;Suma Madrid;;20;300      | row
        28000002;Media de Andalucía;;20;300 | row
        28000003;La Media;;20;300       | row
        28000004;Media Ciudad Real;;20;300 | row
        28000005;Total 2020;;20;300     | row
        28000008;Razem;;20;300          | row
        0012;Total;;2;3                 | row
        1234;Suma;;2;3                  | row
        AB12;Total Andalucía;;2;3       | row
        012;Total Andalucía;;2;3        | row
        12;Total Andalucía;;2;3         | TOTAL
        1.234;Total Andalucía;;2;3      | TOTAL
        ;Total Andalucía;;20000;300000  | TOTAL
        ;Total Andalucía;20000;20000;0  | TOTAL
        -;Total Andalucía;;2;3          | TOTAL
        =COUNTA(A1:A9);Suma Madrid;;2;3 | TOTAL
        ;Total;120;4000;                | TOTAL
        Total;;120;4000;                | TOTAL
        ;Media;;7,5;8,1                 | AVERAGE
        12;Media;;7,5;8,1               | row
        """,
        question -> kind(question.get(0), Set.of(0), Set.of()));
    Drawn.check(
        """
        school;id;scores            | what it is
        Media;28000031;20;300       | row
        Media;28000001;8;8;8;8;8;40 | row
        Total Madrid;28000031;20    | row
        Total Madrid;31;20          | TOTAL
        Total Madrid;;28000;20      | TOTAL
        Media;;7,5;8,1              | AVERAGE
        Media;3;7,5;8,1             | AVERAGE
        Total;28000031;20;300       | row
        Total;0031;20;300           | row
        Total;ES-0031;20;300        | row
        Total;1.234;20;300          | TOTAL
        Total;31;20;300             | TOTAL
        Total;;28000;300            | TOTAL
        """,
        question -> kind(question.get(0), Set.of(1), Set.of()));
    Drawn.check(
        """
        record_id;school;town;year | what it is
        1;Media;;2021              | row
        1;Total;;2021              | row
        1;Total Madrid;;2021       | row
        ;Total Madrid;;2021        | TOTAL
        """,
        question -> kind(question.get(0), Set.of(), Set.of(0)));
  }

  @Test
  void a_number_too_short_for_a_code_of_the_file_is_a_count_beside_the_name_of_a_place() {
    Drawn.check(
        """
        code before | row                  | what it is
        28000031    | 1234;Total España;20 | TOTAL
        28000031    | 12345;Total España;9 | TOTAL
        28000031    | 0123;Total España;9  | row
        28000031    | 8000032;Total España;9 | row
        1235        | 1234;Total España;20 | row
        -           | 1234;Total España;20 | row
        28000031    | 1234;Suma;20         | row
        """,
        question -> {
          SumRow sums =
              new SumRow(new SumHints(SumRowTest::isPlace, true, Set.of(0), Set.of(), Set.of()));
          sums.kind(new Row(1, List.of(question.get(0).replace("-", ""), "IES Uno", "7")));
          List<String> cells = Arrays.asList(question.get(1).split(";", -1));
          return sums.kind(new Row(2, cells)).map(Enum::name).orElse("row");
        });
  }

  @Test
  void where_no_column_of_codes_is_known_what_looks_like_a_code_makes_a_school() {
    Drawn.check(
        """
        cells                          | what it is
        712345;Suma Madrid;;20;300     | row
        28000002;Media de Andalucía;20 | row
        28 000 002;Total Andalucía;20  | row
        28000002;;Total Andalucía;20   | row
        '28000002;Total Andalucía;20   | row
        28000005;Total 2020;;20;300    | row
        28000008;Razem;;20;300         | row
        0012;Total;;2;3                | row
        Media;28000031;20;300          | row
        Media;28000001;8;8;8;8;8;40    | row
        Suma Madrid;28000031;20        | row
        Suma Madrid;20;0012            | row
        Suma Madrid;0;0,5              | TOTAL
        Suma Madrid;;120000;20         | TOTAL
        1;Media;;2021                  | row
        Spain;La Media;8               | row
        Spain;Centros de la Media;8    | row
        La Media;8;9                   | row
        Total de la;8;9                | row
        Okul Toplamı;8;9               | TOTAL
        Spain;Media;8                  | row
        Spain;Total Spain;8            | TOTAL
        TOTAL ANDALUCÍA;12;345         | TOTAL
        Ankara Toplamı;5               | TOTAL
        ;Total;120;4000                | TOTAL
        Total;;120;4000                | TOTAL
        Media;7,5;8,1                  | AVERAGE
        Total;28000031;20;300          | TOTAL
        """,
        question -> kind(question.get(0)));
  }

  @Test
  void where_total_may_be_a_value_only_the_words_of_totals_count() {
    Drawn.check(
        """
        cells                  | what it is
        2020;TOTAL;9           | row
        TOTAL ANDALUCÍA;12;345 | row
        Media;7,5              | row
        Total;120              | TOTAL
        """,
        question ->
            kind(
                question.get(0),
                new SumHints(SumRowTest::isPlace, false, Set.of(), Set.of(), Set.of())));
  }

  @Test
  void the_word_for_a_total_is_no_schools_name_whatever_stands_around_it() {
    SumHints hints = new SumHints(SumRowTest::isPlace, true, Set.of(), Set.of(4), Set.of(1));
    Drawn.check(
        """
        country;school;town;teachers;number | what it is
        ES;Total;15                         | TOTAL
        ES;TOTAL;Nerja;15000                | TOTAL
        Nowhere;Toplam;15                   | TOTAL
        ES;Razem:;Nerja                     | TOTAL
        GE;სულ;15                           | TOTAL
        UA;Усього;15                        | TOTAL
        AL;Gjithsej;15                      | TOTAL
        ES;Total;Nerja;15;1                 | row
        ES;Total School;15                  | row
        ES;Media;15                         | row
        Total Spain;IES Uno;15              | row
        """,
        question -> kind(question.get(0), hints));
  }

  private static String kind(String row) {
    return kind(row, SumHints.of(SumRowTest::isPlace));
  }

  private static String kind(String row, Set<Integer> codes, Set<Integer> numbers) {
    return kind(row, new SumHints(SumRowTest::isPlace, true, codes, numbers, Set.of()));
  }

  private static String kind(String row, SumHints hints) {
    List<String> cells = Arrays.asList(row.split(";", -1));
    return new SumRow(hints).kind(new Row(1, cells)).map(Enum::name).orElse("row");
  }

  private static boolean isPlace(String text) {
    return PLACES.contains(text.toLowerCase(java.util.Locale.ROOT));
  }
}
