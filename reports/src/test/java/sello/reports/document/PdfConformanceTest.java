package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import sello.catalog.Origin;
import sello.reports.chart.Shapes;
import sello.reports.metadata.SiteAddress;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

/** Another program, veraPDF, judges reports by the rules of accessible and of lasting PDF. */
class PdfConformanceTest {
  @TempDir static Path data;
  private static final List<byte[]> PDFS = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    VeraGreenfieldFoundryProvider.initialise();
    Optional<SiteAddress> site = Optional.of(new SiteAddress("https://sello.example"));
    try (Pictures pictures = new Pictures(Map.of(Shapes.EUROPE, Shapes.europe()))) {
      Reports reports = new Reports(ReportToy.open(data, "toy-1", Origin.EXAMPLE), pictures);
      for (String place : List.of("ES", "EE", "EUR")) {
        for (String language : Texts.codes()) {
          Texts texts = Texts.named(language).orElseThrow();
          PDFS.add(DocumentFormat.PDF.write(reports.of(place, Optional.empty(), texts), site));
        }
      }
    }
  }

  @AfterAll
  static void forget() {
    PDFS.clear();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_3_A"})
  void aReportKeepsEveryRule(PDFAFlavour rules) throws Exception {
    assertThat(PDFS).hasSize(3 * Texts.codes().size());
    for (byte[] pdf : PDFS) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
        ValidationResult result = validator.validate(parser);
        assertThat(result.getTestAssertions()).map(TestAssertion::getMessage).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(1000);
      }
    }
  }
}
