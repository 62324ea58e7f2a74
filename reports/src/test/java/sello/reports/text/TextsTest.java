package sello.reports.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Node;
import sello.catalog.Spec;
import sello.catalog.Unit;
import sello.ingest.ContractColumn;
import sello.ingest.OneOf;
import sello.ingest.Publication;
import sello.reports.History;
import sello.reports.ProblemType;
import sello.reports.Updates;
import sello.transforms.Pipeline;
import sello.transforms.method.FunnelVerdict;

/** Every table and field of the plan has its words in each language, and no word is left over. */
class TextsTest {
  private static final List<Spec> SPECS =
      Pipeline.PLAN.nodes().stream()
          .map(Node::table)
          .map(table -> table.spec())
          .filter(spec -> !isAForm(spec))
          .toList();
  private static final List<Texts> OTHERS =
      Texts.all().stream().filter(texts -> !texts.language().isEnglish()).toList();

  /** Tables of disclosure control have no page: they are other forms of tables that have one. */
  private static boolean isAForm(Spec spec) {
    boolean isForm = spec.name().startsWith("unprotected_") || spec.name().endsWith("_cells");
    return isForm && spec.disclosure().restricts();
  }

  @Test
  void onePlaceThatCanBeJudgedIsNotSpokenOfAsMany() {
    assertThat(
            Texts.named("es")
                .orElseThrow()
                .say("picture.funnel_outside", "judged", "1 país", "outside", 0))
        .isEqualTo("De 1 país que cabe juzgar, ningún lugar queda fuera de los límites del 95 %.");
  }

  @Test
  void whoMayApplyIsCalledByOneWord() {
    Texts spanish = Texts.named("es").orElseThrow();
    assertThat(spanish.say("place.key.application_rate")).contains("admisibles");
    assertThat(spanish.fields().get("eligible_schools.title")).contains("admisibles");
  }

  @Test
  void everyTableOfThePlanSaysWhatItTellsAndWhatItDoesNot() {
    List<String> faults = new ArrayList<>();
    for (Texts texts : Texts.all()) {
      Set<String> wanted = new TreeSet<>();
      for (Spec spec : SPECS) {
        wanted.add(spec.name() + ".tells");
        wanted.add(spec.name() + ".tells_not");
        if (!texts.language().isEnglish()) {
          wanted.add(spec.name() + ".title");
        }
        if (texts.tables().containsKey(spec.name() + ".formula")) {
          wanted.add(spec.name() + ".formula");
        }
      }
      faults.addAll(
          Completeness.faults(
              texts.language().code() + "/tables.properties", wanted, texts.tables().keySet()));
    }
    assertThat(faults).isEmpty();
  }

  /** Who changes a formula is told that its words in another language no longer fit. */
  @Test
  void aFormulaNamesTheSameFieldsAndNumbersInEveryLanguage() {
    for (Texts texts : OTHERS) {
      List<Spec> told =
          SPECS.stream()
              .filter(spec -> texts.tables().containsKey(spec.name() + ".formula"))
              .toList();
      assertThat(told).hasSizeGreaterThan(20);
      for (Spec spec : told) {
        String formula = texts.formula(spec);
        assertThat(formula).as(spec.name()).isNotEqualTo(spec.formula());
        assertThat(found("[a-z]+(?:_[a-z]+)+", formula))
            .as(spec.name())
            .isEqualTo(found("[a-z]+(?:_[a-z]+)+", spec.formula()));
        assertThat(numbers(formula)).as(spec.name()).isEqualTo(numbers(spec.formula()));
      }
    }
  }

  /** Numbers without the marks that part thousands and decimals, which languages write apart. */
  private static Set<String> numbers(String formula) {
    return found("\\d+", formula.replaceAll("(?<=\\d)[.,\u00a0 ](?=\\d)", ""));
  }

  private static Set<String> found(String pattern, String text) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyFieldOfThePlanHasATitleAndADefinition() {
    List<String> faults = new ArrayList<>();
    for (Texts texts : OTHERS) {
      Set<String> wanted = new TreeSet<>();
      for (Spec spec : SPECS) {
        for (Field<?> field : fields(spec)) {
          String own = spec.name() + "." + field.name();
          boolean isOwn = texts.fields().containsKey(own + ".title");
          wanted.add((isOwn ? own : field.name()) + ".title");
          wanted.add((isOwn ? own : field.name()) + ".definition");
        }
      }
      for (Field<?> field : columnsOfTime()) {
        wanted.add(field.name() + ".title");
        wanted.add(field.name() + ".definition");
      }
      faults.addAll(
          Completeness.faults(
              texts.language().code() + "/fields.properties", wanted, texts.fields().keySet()));
    }
    assertThat(faults).isEmpty();
  }

  /** Columns that stand beside those of a table where somebody asks for earlier rows. */
  private static List<Field<?>> columnsOfTime() {
    List<Field<?>> columns = new ArrayList<>(History.columns());
    columns.add(Updates.ACTION);
    return columns;
  }

  @Test
  void everySentenceThatATracedOrHiddenTableSaysIsThereInEachLanguage() {
    Set<String> said = new TreeSet<>();
    for (Node node : Pipeline.PLAN.nodes()) {
      node.table().traces().forEach(trace -> said.add(Sentences.key(trace.reason())));
      if (node.table().spec().disclosure().restricts()) {
        said.add(Sentences.key(node.table().spec().disclosure().reason()));
      }
    }
    said.remove("");
    said.addAll(reasonsOfVerdicts());
    said.addAll(sentencesOfBreaks());
    for (Texts texts : OTHERS) {
      String file = texts.language().code() + "/reasons.properties";
      assertThat(Completeness.faults(file, said, Reasons.in(texts).keySet())).isEmpty();
    }
  }

  @Test
  void everyKindOfProblemIsNamedAndExplainedInEachLanguage() {
    for (Texts texts : OTHERS) {
      for (ProblemType type : ProblemType.values()) {
        assertThat(ProblemTexts.title(type, texts)).isNotBlank();
        assertThat(ProblemTexts.meaning(type, texts)).isNotBlank();
      }
      assertThat(ProblemTexts.in(texts).keySet())
          .allSatisfy(
              key ->
                  assertThat(ProblemType.of(key.replaceFirst("\\..*", "").replace('_', '-')))
                      .as(key)
                      .matches(type -> type.isPresent() || key.equals("nearest")));
    }
  }

  /** The sentences stand in columns of Spark, which do not list them; so the source is read. */
  private static Set<String> reasonsOfVerdicts() {
    return Stream.of("Verdict", "CountMissing")
        .map(name -> "../transforms/src/main/java/sello/transforms/" + name + ".java")
        .flatMap(file -> Pattern.compile("\"([A-Z][^\"]+\\.)\"").matcher(read(file)).results())
        .map(sentence -> Sentences.key(sentence.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sentencesOfBreaks() {
    String breaks = read("../ingest/src/main/resources/sello/ingest/reference/breaks.csv");
    return Pattern.compile(",([A-Z][^,]+\\.),http")
        .matcher(breaks)
        .results()
        .map(sentence -> Sentences.key(sentence.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyWordOfAClosedListHasAName() {
    Set<String> lacking = new TreeSet<>();
    for (Node node : Pipeline.PLAN.nodes()) {
      if (node.table() instanceof Publication source && !source.spec().disclosure().restricts()) {
        for (ContractColumn column : source.contract().columns()) {
          for (String word : words(column)) {
            if (Texts.english().code(column.field(), word).isEmpty()) {
              lacking.add(column.field().name() + "." + word);
            }
          }
        }
      }
    }
    assertThat(lacking)
        .as("but signs, vintages and codes of other lists")
        .allMatch(word -> word.matches("(bound|last_vintage|scheme|sex|measure)\\..*"));
  }

  @Test
  void aTableBeforeItWithholdsIsCalledAsTheOneThatIsShown() {
    Spec spec = Pipeline.PLAN.node("unprotected_participation_by_country").table().spec();
    Texts spanish = Texts.named("es").orElseThrow();
    assertThat(spanish.title(spec))
        .isEqualTo(spanish.tables().get("participation_by_country.title") + ", sin proteger");
    assertThat(Texts.english().title(spec)).isEqualTo(spec.title());
  }

  @Test
  void theRowsOfAFileAreCalledSoBesideTheChecksOfThem() {
    Field<?> subject =
        Pipeline.PLAN.node("data_quality_by_source").table().spec().column("subject").orElseThrow();
    assertThat(Texts.english().code(subject, "rows")).hasValue("rows");
    assertThat(Texts.named("es").orElseThrow().code(subject, "rows")).hasValue("filas");
  }

  @Test
  void whatRowsSayOfThemselvesInOneWordIsSaidInTheLanguage() {
    Texts spanish = Texts.named("es").orElseThrow();
    for (FunnelVerdict verdict : FunnelVerdict.values()) {
      assertThat(spanish.code(text("widened_verdict"), verdict.code())).isPresent();
    }
    assertThat(spanish.code(text("verdict"), "within bound")).hasValue("dentro de la cota");
    assertThat(spanish.code(text("label_group"), "not_labelled")).hasValue("sin sello");
    assertThat(spanish.code(text("country_code"), "ES")).isEmpty();
  }

  private static List<String> words(ContractColumn column) {
    return column.rules().stream()
        .filter(OneOf.class::isInstance)
        .flatMap(rule -> ((OneOf) rule).words().stream())
        .toList();
  }

  private static Field<String> text(String name) {
    return Field.text(name, name, name);
  }

  /** Two meanings under one name, such as the level of a region and of a school, stay two. */
  @Test
  void whereAFieldMeansTwoThingsItDoesSoInEveryLanguage() {
    for (Texts texts : OTHERS) {
      Map<String, Map<String, Set<String>>> meanings = new LinkedHashMap<>();
      for (Spec spec : SPECS) {
        for (Field<?> field : fields(spec)) {
          meanings
              .computeIfAbsent(field.name(), name -> new LinkedHashMap<>())
              .computeIfAbsent(field.title() + ": " + field.definition(), x -> new TreeSet<>())
              .add(texts.title(spec, field) + ": " + texts.definition(spec, field));
        }
      }
      assertThat(meanings)
          .allSatisfy(
              (name, said) -> {
                assertThat(said.values()).allSatisfy(same -> assertThat(same).hasSize(1));
                assertThat(said.values().stream().flatMap(Set::stream).distinct())
                    .hasSameSizeAs(said.keySet());
              });
    }
  }

  @Test
  void whatIsTranslatedIsNotEnglish() {
    Set<String> alike = new TreeSet<>();
    for (Texts texts : OTHERS) {
      for (Spec spec : SPECS) {
        assertThat(texts.tells(spec)).isNotEqualTo(Texts.english().tells(spec));
        assertThat(texts.tellsNot(spec)).isNotEqualTo(Texts.english().tellsNot(spec));
        assertThat(texts.title(spec)).isNotEqualTo(spec.title());
        for (Field<?> field : fields(spec)) {
          assertThat(texts.definition(spec, field)).isNotEqualTo(field.definition());
        }
      }
      texts
          .words()
          .forEach(
              (key, text) -> {
                if (text.equals(Texts.english().words().get(key))) {
                  alike.add(key);
                }
              });
    }
    assertThat(alike).containsExactly("value.missing", "value.no");
  }

  /** All awards are counted: nothing was drawn from a larger whole. */
  @Test
  void noTextSpeaksAsIfSomethingHadBeenSampled() {
    for (Texts texts : Texts.all()) {
      for (Spec spec : SPECS) {
        assertThat(texts.tells(spec) + texts.tellsNot(spec))
            .as(spec.name())
            .doesNotContainPattern(
                "(?i)\\bsampl|margin of error|representative|muestral|margen de"
                    + " error|representativ|\\bla muestra\\b|\\buna muestra\\b");
      }
    }
  }

  @Test
  void theEndsAndTheFlagOfAMeasureFollowFromIt() {
    Spec spec = Pipeline.AWARDS_BY_COUNTRY.table().spec();
    Field<?> share = spec.measures().get(3).field();
    Texts spanish = Texts.named("es").orElseThrow();
    assertThat(spanish.title(spec, share.low())).isEqualTo("Parte de Europa, extremo inferior");
    assertThat(spanish.title(spec, share.flag())).isEqualTo("Parte de Europa, marca");
    assertThat(spanish.definition(spec, share.high()))
        .isEqualTo("Extremo superior de share_of_europe");
    assertThat(Texts.english().title(spec, share.low())).isEqualTo("Share of Europe, lower end");
  }

  @Test
  void aTableThatIsNotOfThePlanKeepsTheWordsOfItsSpec() {
    Spec old =
        Spec.named("old_table")
            .title("Old table")
            .description("What was. One row per thing.")
            .key(Field.text("thing", "Thing", "Name of a thing"))
            .build();
    Texts spanish = Texts.named("es").orElseThrow();
    assertThat(spanish.knows(old)).isFalse();
    assertThat(spanish.title(old)).isEqualTo("Old table");
    assertThat(spanish.tells(old)).isEqualTo("What was. One row per thing.");
    assertThat(spanish.tellsNot(old)).isEmpty();
    assertThat(spanish.title(old, old.key().get(0))).isEqualTo("Thing");
  }

  @Test
  void everyUnitAndFlagIsSaid() {
    for (Texts texts : Texts.all()) {
      for (Unit unit : Unit.values()) {
        assertThat(texts.unit(unit).isEmpty()).isEqualTo(unit == Unit.NONE);
      }
      for (String flag : List.of("b", "e", "m", "p", "u", ":")) {
        assertThat(texts.flag(flag)).isNotEqualTo(texts.say("flag.other"));
      }
    }
  }

  @Test
  void aTextIsSaidWithItsPlacesFilledAndInNoOtherWay() {
    Texts english = Texts.english();
    assertThat(english.say("tables.rows", "count", 1)).isEqualTo("1 row");
    assertThat(english.say("tables.rows", "count", 1234)).isEqualTo("1,234 rows");
    assertThat(Texts.named("es").orElseThrow().say("tables.rows", "count", 12345))
        .isEqualTo("12.345 filas");
    assertThatThrownBy(() -> english.say("tables.rows")).hasMessageContaining("[count]");
    assertThatThrownBy(() -> english.say("tables.rowz")).hasMessageContaining("'tables.rowz'");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThatThrownBy(() -> TextFile.read("toy", new StringReader("a.tells = 1\na.tells = 2\n")))
        .hasMessage("Texts toy: the key a.tells stands twice.");
  }

  @Test
  void missingAndLeftOverKeysAreNamed() {
    assertThat(Completeness.faults("xx/words.properties", List.of("a", "b"), List.of("b", "c")))
        .containsExactly(
            "xx/words.properties lacks a.", "xx/words.properties has c, which nothing says.");
  }

  @Test
  void theBestOfferedLanguageIsTaken() {
    assertThat(preferred("es-MX,es;q=0.9,en;q=0.8")).isEqualTo("es");
    assertThat(preferred("de, es;q=0.3, en;q=0.7")).isEqualTo("en");
    assertThat(preferred("fr")).isEqualTo("en");
    assertThat(preferred("*")).isEqualTo("en");
    assertThat(preferred("es;q=0, en")).isEqualTo("en");
  }

  private static String preferred(String header) {
    return Texts.preferred(LanguageRange.parse(header)).language().code();
  }

  private static List<Field<?>> fields(Spec spec) {
    List<Field<?>> fields = new ArrayList<>(spec.dimensions());
    spec.measures().stream().map(Measure::field).forEach(fields::add);
    return fields;
  }
}
