package sello.reports.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.catalog.Releases;
import sello.reports.Database;
import sello.reports.Exports;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.Query;
import sello.reports.ToyRelease;

class CatalogueTest {
  private static final SiteAddress SITE = new SiteAddress("https://sello.example");
  private static final String TABLE =
      "https://sello.example/api/v1/releases/toy-2/tables/awards_by_country";

  /** What DCAT-AP 3.0.1 makes mandatory or recommends, and what we add: kind and property. */
  private static final Path SAID = Path.of("src/test/resources/shapes/said.txt");

  /** What DCAT-AP 3.0 recommends of the kinds that we use: kind and property. */
  private static final Path RECOMMENDED = Path.of("src/test/resources/shapes/recommended.txt");

  @TempDir static Path data;
  private static Catalogue catalogue;
  private static Shapes shapes;

  @BeforeAll
  static void open() {
    ToyRelease.publish(data, "toy-1", null, Origin.REAL);
    ToyRelease.publish(data, "toy-2", "toy-1", Origin.EXAMPLE);
    ToyRelease.keepBack(data, "toy-2", "schools");
    ToyRelease.writeOpenFiles(data, "toy-1");
    ToyRelease.writeOpenFiles(data, "toy-2");
    catalogue = catalogue(data, "toy-2", "toy-1");
    shapes = Shapes.parse(RDFDataMgr.loadGraph("shapes/catalogue.ttl"));
  }

  private static Catalogue catalogue(Path folder, String... ids) {
    Releases releases = new Releases(folder);
    Database database = Database.reading(releases.root());
    List<OpenRelease> open =
        Stream.of(ids).map(id -> OpenRelease.of(releases, id, database)).toList();
    return new Catalogue(open, Links.into(SITE));
  }

  private static byte[] jsonLd() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = new JsonLdWriter(out)) {
      catalogue.write(writer);
    }
    return out.toByteArray();
  }

  private static byte[] turtle() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GraphWriter writer = new TurtleWriter(out)) {
      catalogue.write(writer);
    }
    return out.toByteArray();
  }

  private static Model read(byte[] bytes, Lang lang) {
    Model model = ModelFactory.createDefaultModel();
    RDFDataMgr.read(model, new ByteArrayInputStream(bytes), lang);
    return model;
  }

  private static List<String> violations(Graph graph) {
    ValidationReport report = ShaclValidator.get().validate(shapes, graph);
    return report.getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }

  @Test
  void jsonLdAndTurtleSayTheSame() throws IOException {
    Model fromJson = read(jsonLd(), Lang.JSONLD);
    Model fromTurtle = read(turtle(), Lang.TURTLE);
    assertThat(fromJson.size()).isGreaterThan(1000);
    assertThat(fromJson.difference(fromTurtle).listStatements().toList()).isEmpty();
    assertThat(fromJson.isIsomorphicWith(fromTurtle)).isTrue();
  }

  @Test
  void theCatalogueKeepsItsShapes() throws IOException {
    assertThat(violations(read(turtle(), Lang.TURTLE).getGraph())).isEmpty();
  }

  @Test
  void aCatalogueThatLacksAnyOfItIsFound() throws IOException {
    List<String> unnoticed = new ArrayList<>();
    for (String line : Files.readAllLines(SAID)) {
      String[] terms = line.split(" ", 2);
      Model damaged = read(turtle(), Lang.TURTLE);
      Property predicate = damaged.createProperty(Prefixes.whole(terms[1]));
      Resource kind = damaged.createResource(Prefixes.whole(terms[0]));
      Resource subject =
          damaged
              .listSubjectsWithProperty(org.apache.jena.vocabulary.RDF.type, kind)
              .filterKeep(found -> found.hasProperty(predicate))
              .next();
      damaged.removeAll(subject, predicate, null);
      if (violations(damaged.getGraph()).isEmpty()) {
        unnoticed.add(line);
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void theReadmeNamesWhatIsRecommendedAndLeftOutAndNothingElse() throws IOException {
    Model model = read(turtle(), Lang.TURTLE);
    Set<String> leftOut = new TreeSet<>();
    for (String line : Files.readAllLines(RECOMMENDED)) {
      String[] terms = line.split(" ", 2);
      Property property = model.createProperty(Prefixes.whole(terms[1]));
      List<Resource> ofKind =
          model
              .listSubjectsWithProperty(
                  org.apache.jena.vocabulary.RDF.type,
                  model.createResource(Prefixes.whole(terms[0])))
              .toList();
      assertThat(ofKind).as(line).isNotEmpty();
      if (ofKind.stream().anyMatch(thing -> !thing.hasProperty(property))) {
        leftOut.add(terms[1]);
      }
    }
    String readme =
        PackageReadme.of(new ReleaseWords(catalogue.releases().get(0)), Optional.of(SITE));
    assertThat(Pattern.compile("`(\\w+:\\w+)`").matcher(readme).results().map(m -> m.group(1)))
        .containsExactlyInAnyOrderElementsOf(leftOut);
  }

  @Test
  void aWrongTypeAndALooseEndAreFound() throws IOException {
    Model damaged = read(turtle(), Lang.TURTLE);
    Property size = damaged.createProperty(Prefixes.whole("dcat:byteSize"));
    Statement said = damaged.listStatements(null, size, (RDFNode) null).next();
    damaged.remove(said);
    damaged.add(said.getSubject(), size, "many");
    assertThat(violations(damaged.getGraph())).hasSize(1);
    damaged.removeAll(damaged.createResource(TABLE + "#csv-checksum"), null, null);
    assertThat(violations(damaged.getGraph())).hasSize(2);
  }

  @Test
  void sizesAndHashesAreThoseOfTheFiles() throws IOException {
    Model model = read(turtle(), Lang.TURTLE);
    OpenTable table = catalogue.releases().get(0).table("awards_by_country");
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    Exports.CSV.write(table.ask(Query.everything(table.spec())), csv);
    Resource distribution = model.createResource(TABLE + "#csv");
    assertThat(literal(distribution, "dcat:byteSize")).isEqualTo(Integer.toString(csv.size()));
    Resource checksum =
        distribution.getPropertyResourceValue(
            model.createProperty(Prefixes.whole("spdx:checksum")));
    assertThat(literal(checksum, "spdx:checksumValue"))
        .isEqualTo(sello.catalog.Sha256.of(csv.toString(StandardCharsets.UTF_8)));
    assertThat(literal(distribution, "dcat:downloadURL"))
        .isEqualTo("https://sello.example/api/v1/releases/toy-2/files/awards_by_country.csv");
  }

  private static String literal(Resource subject, String predicate) {
    RDFNode node =
        subject
            .getRequiredProperty(subject.getModel().createProperty(Prefixes.whole(predicate)))
            .getObject();
    return node.isLiteral() ? node.asLiteral().getLexicalForm() : node.asResource().getURI();
  }

  @Test
  void aTableIsASeriesThroughTheReleasesAndNamesItsYears() throws IOException {
    Model model = read(turtle(), Lang.TURTLE);
    Resource table = model.createResource(TABLE);
    assertThat(literal(table, "dcat:prev")).isEqualTo(TABLE.replace("toy-2", "toy-1"));
    assertThat(literal(table, "dcat:inSeries"))
        .isEqualTo("https://sello.example/api/v1/tables/awards_by_country#series");
    assertThat(literal(table, "adms:versionNotes"))
        .isEqualTo("Takes the place of release toy-1; its rows are the same.");
    Resource period = model.createResource(TABLE + "#period");
    assertThat(literal(period, "dcat:startDate")).isEqualTo("2021");
    assertThat(literal(period, "dcat:endDate")).isEqualTo("2024");
  }

  @Test
  void whatIsKeptBackIsNotInItAndExampleDataSaySo() throws IOException {
    String turtle = new String(turtle(), StandardCharsets.UTF_8);
    assertThat(turtle).contains("toy-1/tables/schools").doesNotContain("toy-2/tables/schools");
    Model model = read(turtle(), Lang.TURTLE);
    Property title = model.createProperty(Prefixes.whole("dct:title"));
    Property description = model.createProperty(Prefixes.whole("dct:description"));
    List<Statement> ofRelease =
        model
            .listStatements()
            .filterKeep(said -> said.getSubject().getURI().contains("/toy-2/"))
            .toList();
    assertThat(ofRelease.stream().filter(s -> s.getPredicate().equals(title)))
        .isNotEmpty()
        .allMatch(
            s ->
                s.getString().matches(".*(Example data: invented|Datos de ejemplo: inventados).*"));
    assertThat(ofRelease.stream().filter(s -> s.getPredicate().equals(description)))
        .isNotEmpty()
        .allMatch(
            s ->
                s.getString()
                    .matches("(?s)(Example data: invented|Datos de ejemplo: inventados)\\..*"));
  }
}
