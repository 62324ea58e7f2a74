package sello.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sello.catalog.Origin;
import sello.reports.ToyRelease;

/** What cannot be shown is said in the language of the page; programs are told in English. */
class ProblemPagesTest {
  @TempDir Path data;
  private Site site;
  private Caller caller;

  @BeforeEach
  void start() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    site = Site.start(data, "127.0.0.1", 0, "", 1);
    caller = new Caller(site);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /countries/ZZ                    | 404 | No encontrado         | No hay ningún país «ZZ».
          /compare?countries=ZZ            | 404 | No encontrado         | No hay ningún país «ZZ».
          /reports/national/ZZ             | 404 | No encontrado         | No hay ningún país «ZZ».
          /charts/awards_by_editio         | 404 | No encontrado         | No hay ningún gráfico «awards_by_editio». Lo más parecido: awards_by_edition,
          /tables/break                    | 404 | No encontrado         | No hay ninguna tabla pública «break» en esta versión. Lo más parecido: breaks.
          /nothing                         | 404 | No encontrado         | En /nothing no hay nada.
          /?release=toy-9                  | 404 | No encontrado         | No hay ninguna versión «toy-9». Lo más parecido: toy-1.
          /tables/breaks?countri_code=DE   | 400 | Parámetro desconocido | Aquí no hay ningún parámetro «countri_code».
          /?relase=toy-1                   | 400 | Parámetro desconocido | Aquí no hay ningún parámetro «relase». Lo más parecido: release.
          /tables/awards?limit=x           | 400 | Parámetro mal escrito | limit debe ser un solo número entero, desde 1 hasta el máximo de la dirección; «x» no lo es.
          /tables/awards?bom=x             | 400 | Parámetro mal escrito | bom no puede valer «x»: no se lee como lo que debe ser.
          /tables/awards?country_code=EZ   | 422 | Valor desconocido     | country_code no tiene el valor «EZ».
          """)
  void aPageSaysInSpanishWhatItCannotShow(String path, int status, String title, String sentence) {
    var answer = caller.get(path + (path.contains("?") ? "&" : "?") + "lang=es");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body())
        .contains("<title>" + title, "<h1>" + title + "</h1>", "standfirst\">" + sentence)
        .doesNotContain("lang=\"en\">N");
  }

  @Test
  void whatIsRareIsSaidInEnglishBelowWhatItMeans() {
    assertThat(caller.get("/provenance/awards?lang=es").body())
        .contains("<h1>Clave incompleta</h1>", "<p lang=\"en\">");
    assertThat(caller.send("POST", "/?lang=es").body())
        .contains("Método no permitido", "solo con GET y HEAD")
        .doesNotContain("is not allowed here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/nothing", "/"})
  void whatTheWebServerRefusesItselfIsAsSafeAsAnyAnswer(String path) throws Exception {
    assertThat(new RawRequest(site.port()).get(path).head())
        .contains("X-Content-Type-Options: nosniff", "Content-Security-Policy: default-src 'self'");
  }

  @Test
  void whatTheWebServerCannotReadIsToldWithWhatToDo() throws Exception {
    RawRequest.Answer control = new RawRequest(site.port()).get("/tables/%00");
    assertThat(control.status()).isEqualTo(400);
    assertThat(control.body()).contains("no control character can stand there");
    RawRequest.Answer bytes = new RawRequest(site.port()).get("/tables/%C3");
    assertThat(bytes.status()).isEqualTo(400);
    assertThat(bytes.body()).contains("percent-encoded UTF-8");
  }

  @Test
  void whatAnErrorMeansIsInTheLanguageOfThePage() {
    assertThat(caller.get("/problems/not-found?lang=es").body())
        .contains("<h1>No encontrado</h1>", "En esta dirección no hay nada.");
    assertThat(caller.get("/problems/not-found").body()).contains("<h1>Not found</h1>");
    assertThat(caller.get("/docs?lang=es").body()).contains(">Valor desconocido</a>");
  }

  @Test
  void programsAreToldInEnglish() {
    assertThat(caller.get("/api/v1/tables/break?lang=es").body())
        .contains("Release toy-1 has no table 'break'. Nearest: breaks.");
  }

  @Test
  void anUnknownParameterIsComparedByItsName() {
    assertThat(caller.get("/api/v1/tables/awards/data?country_cod=DE").body())
        .contains("awards has no parameter 'country_cod'. Nearest: country_code.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"utm_source=twitter", "fbclid=a.b-c", "gclid", "mc_cid=1&mc_eid=2", "msclkid=%zz"})
  void whatNetworksAddToAPagesAddressIsNotRead(String added) {
    for (String page : new String[] {"/", "/countries", "/tables/breaks", "/charts", "/docs"}) {
      var answer = caller.get(page + "?" + added.replace("%zz", "%20z"));
      assertThat(answer.statusCode()).as(page).isEqualTo(200);
      assertThat(answer.body())
          .isEqualTo(caller.get(page).body())
          .doesNotContain(added.substring(0, 5) + "id", "utm_");
    }
    assertThat(caller.get("/api/v1/tables/breaks/data?" + added.replace("%zz", "z")).statusCode())
        .isEqualTo(400);
    assertThat(caller.get("/?utmost=1").statusCode()).isEqualTo(400);
  }
}
