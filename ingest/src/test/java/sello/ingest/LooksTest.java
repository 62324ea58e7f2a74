package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;
import sello.ingest.form.SheetDrawing;
import sello.ingest.sample.Sample;
import sello.ingest.sample.SampleOrder;
import sello.storage.LocalFolder;

/** What files were found to be is kept, and holds as long as nothing that reaches it changes. */
final class LooksTest {
  private static final String ROWS = InputFolder.SCHOOLS_HEADER + "ES,,Vigo,CEIP Canicouva,\n";
  private static final String TURKISH = "schools/all/okullar.tsv";

  @TempDir Path root;
  private Path kept;
  private InputFolder folder;

  @BeforeEach
  void twoFiles() throws IOException {
    kept = root.resolve("state/looks.json");
    folder = new InputFolder(Files.createDirectory(root.resolve("inputs")));
    folder.put(InputFolder.SCHOOLS, ROWS);
    folder
        .put(
            TURKISH,
            """
            Müdür: Ayşe Yılmaz
            İl: Ankara
            Okul Kodu;Okul Adı;İlçe
            101;Çankaya İlkokulu;Çankaya
            """
                .getBytes(Charset.forName("windows-1254")))
        .alone(TURKISH + SourceRecord.SUFFIX, InputFolder.record("press"));
  }

  private LocalFolder keptIn() {
    return new LocalFolder(kept.getParent());
  }

  private List<InputFile> scan(String program) {
    Looks looks = Looks.readFrom(keptIn(), kept.getFileName().toString(), program);
    List<InputFile> files =
        Inputs.scan(List.of(new LocalFolder(folder.root())), Publications.ALL, looks).files();
    looks.writeTo(keptIn(), kept.getFileName().toString());
    return files;
  }

  private String text() {
    try {
      return Files.readString(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes what is kept, so that it shows whether it was used. */
  private void lie() throws IOException {
    Files.writeString(kept, text().replace("\"windows-1254\"", "\"iso-8859-9\""));
  }

  private String encoding(String program) {
    return scan(program).stream()
        .filter(file -> file.file().equals(TURKISH))
        .map(file -> file.form().encoding())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void a_second_scan_finds_the_same_files_and_does_not_look_again() throws IOException {
    List<InputFile> looked = scan("program");

    assertThat(looked).isEqualTo(folder.scan().files());
    assertThat(scan("program")).isEqualTo(looked);
    lie();
    assertThat(encoding("program")).isEqualTo("iso-8859-9");
  }

  @Test
  void what_was_said_of_a_header_is_said_again_without_reading_it() throws IOException {
    folder.put(InputFolder.SCHOOLS, ROWS.replace("source_url", "source_url,remark"));
    List<Problem> said = preflight("program");
    assertThat(said).extracting(Problem::column).containsExactly("remark");
    assertThat(preflight("program")).isEqualTo(said);

    Files.writeString(kept, text().replace("\"column\":\"remark\"", "\"column\":\"kept\""));
    assertThat(preflight("program")).extracting(Problem::column).containsExactly("kept");
    assertThat(preflight("another program")).isEqualTo(said);
  }

  private List<Problem> preflight(String program) {
    Looks looks = Looks.readFrom(keptIn(), kept.getFileName().toString(), program);
    Inputs inputs = Inputs.scan(List.of(new LocalFolder(folder.root())), Publications.ALL, looks);
    List<Problem> problems =
        Preflight.problems(inputs, Publications.ALL).stream()
            .filter(problem -> problem.file().equals(InputFolder.SCHOOLS))
            .toList();
    looks.writeTo(keptIn(), kept.getFileName().toString());
    return problems;
  }

  @Test
  void a_scan_tells_of_files_that_it_must_look_at_and_of_no_others() {
    int all = scan("another program").size();

    assertThat(lookedAt()).isEqualTo(all);
    scan("program");
    assertThat(lookedAt()).isZero();
    folder.put(InputFolder.SCHOOLS, ROWS + "\n");
    assertThat(lookedAt()).isEqualTo(1);
  }

  private int lookedAt() {
    AtomicInteger told = new AtomicInteger();
    Looks looks =
        Looks.readFrom(keptIn(), kept.getFileName().toString(), "program")
            .telling(told::incrementAndGet);
    Inputs found = Inputs.scan(List.of(new LocalFolder(folder.root())), Publications.ALL, looks);
    assertThat(found.problems()).isEmpty();
    return told.get();
  }

  @Test
  void a_header_that_may_be_a_persons_name_is_not_kept() throws IOException {
    scan("program");
    String without = text();
    String file = "schools/all/jury.csv";
    folder.put(
        file,
        "country_code;school_id;school_name;locality;Eva Gil Gil\nES;36000001;IES Uno;Vigo;4\n"
            .getBytes(StandardCharsets.UTF_8));
    folder.alone(file + SourceRecord.SUFFIX, InputFolder.record("press"));

    assertThat(scan("program")).extracting(InputFile::file).contains(file);
    assertThat(text()).isEqualTo(without).doesNotContain("Eva");
    assertThat(scan("program")).isEqualTo(folder.scan().files());
  }

  @Test
  void a_sheet_that_may_have_a_persons_name_is_not_kept_and_told_by_its_length() {
    String file = "schools/all/jury.xlsx";
    String header = SheetDrawing.texts(1, "country_code", "school_id", "school_name", "locality");
    String rows = header + SheetDrawing.texts(2, "ES", "36000001", "IES Uno", "Vigo");
    folder.put(file, new SheetDrawing().sheet("Eva Gil Gil", rows, "").bytes());
    folder.alone(file + SourceRecord.SUFFIX, InputFolder.record("press"));

    assertThat(folder.check().file(file).toString()).contains("sheet text of 11 characters");
    assertThat(scan("program")).extracting(InputFile::file).contains(file);
    assertThat(text()).doesNotContain("Eva");
  }

  @Test
  void of_two_sheets_one_that_may_have_a_persons_name_is_told_by_its_place() {
    String file = "schools/all/jury.xlsx";
    String rows =
        SheetDrawing.texts(1, "country_code", "school_id", "school_name")
            + SheetDrawing.texts(2, "ES", "36000001", "IES Uno");
    folder.put(file, new SheetDrawing().sheet("2024", rows, "").sheet("Eva Gil", rows, "").bytes());
    folder.alone(file + SourceRecord.SUFFIX, InputFolder.record("press"));

    assertThat(folder.problems().get(0))
        .contains("'2024' and 'sheet 2': are two sheets")
        .doesNotContain("Eva");
  }

  @Test
  void another_program_a_changed_file_and_a_changed_record_are_looked_at() throws IOException {
    scan("program");
    lie();
    assertThat(encoding("another")).isEqualTo("windows-1254");

    lie();
    folder.alone(TURKISH + SourceRecord.SUFFIX, InputFolder.record("official"));
    assertThat(encoding("another")).isEqualTo("windows-1254");

    lie();
    Files.write(
        folder.root().resolve(TURKISH),
        "102;Gazi Lisesi;Çankaya\n".getBytes(Charset.forName("windows-1254")),
        StandardOpenOption.APPEND);
    assertThat(encoding("another")).isEqualTo("windows-1254");
  }

  @Test
  void a_list_that_a_contract_reads_by_reaches_what_is_found() throws IOException {
    scan("program");
    lie();
    String list =
        new String(
            ShippedReference.class
                .getResourceAsStream("/sello/ingest/reference/region_names.csv")
                .readAllBytes(),
            StandardCharsets.UTF_8);
    String row = list.lines().skip(1).findFirst().orElseThrow();
    folder.put("reference/region_names.csv", list.replace(row + "\n", ""), "reference");

    assertThat(encoding("program")).isEqualTo("windows-1254");
  }

  @Test
  void nothing_is_kept_of_a_file_that_cannot_be_read_nor_of_one_that_is_gone() throws IOException {
    folder.put(InputFolder.SCHOOLS, "");
    scan("program");
    assertThat(text()).contains("windows-1254").doesNotContain("school_name");

    Files.delete(folder.root().resolve(TURKISH));
    Files.delete(folder.root().resolve(TURKISH + SourceRecord.SUFFIX));
    scan("program");
    assertThat(text()).doesNotContain("windows-1254");
  }

  @Test
  void no_line_before_the_header_is_kept_for_it_may_name_a_person() {
    List<InputFile> files = scan("program");

    assertThat(files.stream().filter(f -> f.file().equals(TURKISH)))
        .singleElement()
        .satisfies(
            file -> assertThat(file.constantValues()).containsEntry("region_name", "Ankara"));
    assertThat(text()).contains("Ankara").doesNotContain("Yılmaz").doesNotContain("Müdür");
  }

  @Test
  void a_header_that_is_in_truth_a_row_of_persons_is_never_kept() {
    Drawn.check(
        """
        first lines                                                 | kept
        Country;School/ES;IES Uno                                   | yes
        Centro;Localidad;Director/IES Uno;Nerja;Eva Gil             | yes
        ES;IES Uno;Eva Gil/ES;IES Dos;Ana Luz                       | no
        Eva Gil;Directora;eva@uno.example/Ana Luz;Director;a@b.c    | no
        Centro;Eva Gil;Málaga/IES Dos;Ana Luz;Nerja                 | no
        Eva Gil/Ana Luz                                             | no
        Name;Eva Gil/Surname;Ana Luz                                | no
        School;Eva Gil;Ana Luz;Leo Paz/A;B;C;D                      | no
        """,
        row -> {
          folder.put(InputFolder.SCHOOLS, row.get(0).replace('/', '\n') + "\n");
          folder.alone(
              InputFolder.SCHOOLS + SourceRecord.SUFFIX,
              InputFolder.record("press").replace("}", ", \"country\": \"ES\"}"));
          scan("program");
          assertThat(text()).doesNotContain("Gil", "Luz", "Paz");
          return text().contains("\"2018-2019\"") ? "yes" : "no";
        });
  }

  @Test
  void a_file_of_looks_that_was_cut_short_is_written_again() throws IOException {
    List<InputFile> looked = scan("program");
    String whole = text();
    Files.writeString(kept, whole.substring(0, whole.length() / 2));

    assertThat(scan("program")).isEqualTo(looked);
    assertThat(text()).isEqualTo(whole);
  }

  @Test
  void every_form_of_file_is_kept_as_it_was_found() throws IOException {
    Path sample = root.resolve("sample");
    Sample.write(
        new SampleOrder(sample, 0.002, 1, Set.copyOf(Sample.PUBLICATIONS)),
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8),
        false);
    folder = new InputFolder(sample);

    List<InputFile> looked = scan("program");
    assertThat(looked.stream().map(file -> file.form().format()).distinct()).hasSize(5);
    assertThat(scan("program")).isEqualTo(looked);
  }
}
