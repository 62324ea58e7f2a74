package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Match;
import sello.catalog.Node;
import sello.catalog.Trace;
import sello.transforms.Pipeline;

class TraceTextsTest {
  private static final Texts SPANISH = Texts.named("es").orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind                  | own      | input      | value | english                                          | spanish
          SAME                  | edition  | edition    |       | edition is the row's                             | edition es el de la fila
          SAME                  | code     | iso2       |       | iso2 is the row's code                           | iso2 es el code de la fila
          LISTED                | editions | edition    |       | edition is named in the row's editions           | edition se nombra en el editions de la fila
          PREFIXED              | code     | key        | R:    | key is "R:" with the row's code                  | key es «R:» con el code de la fila
          UP_TO                 | period   | edition    | ..    | edition is the row's period or before            | edition es igual o anterior a period de la fila
          BEGUN_BY_YEAR_END     | year     | valid_from |       | valid_from is 31 December of the row's year or before | valid_from no es posterior al 31 de diciembre del year de la fila
          NOT_ENDED_BY_YEAR_END | year     | valid_to   |       | valid_to is 31 December of the row's year or after    | valid_to no es anterior al 31 de diciembre del year de la fila
          INPUT_IS              |          | metric     | awards | metric is awards                                | metric es awards
          INPUT_MISSING         |          | region     |       | region is empty                                  | region está vacío
          OWN_IS                | country  |            | EUR   | the row's country is EUR                         | el country de la fila es EUR
          OWN_THERE             | region   |            |       | the row has a region                             | la fila tiene region
          OWN_MISSING           | region   |            |       | the row has no region                            | la fila no tiene region
          """,
      useHeadersInDisplayName = true)
  void everyConditionIsSaidInEveryLanguage(
      Match.Kind kind, String own, String input, String value, String english, String spanish) {
    Match match = new Match(kind, said(own), said(input), said(value));
    Trace trace = new Trace("input", "", List.of(match), none(), none(), "");
    assertThat(TraceTexts.of(trace, Texts.english())).isEqualTo(english);
    assertThat(TraceTexts.of(trace, SPANISH)).isEqualTo(spanish);
  }

  private static List<String> none() {
    return List.of();
  }

  private static String said(String text) {
    return text == null ? "" : text;
  }

  @Test
  void conditionsOfThePlanAreSaidInEnglishAsProgramsReadThem() {
    assertThat(Pipeline.PLAN.nodes().stream().map(Node::table).flatMap(t -> t.traces().stream()))
        .isNotEmpty()
        .allSatisfy(
            trace ->
                assertThat(TraceTexts.of(trace, Texts.english()))
                    .isEqualTo(trace.words().replace('\'', '"').replace("row\"s", "row's")));
  }
}
