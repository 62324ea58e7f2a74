package sello.ingest;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

/** Headers that are a cell shorter or longer than all records, as programs write them. */
final class HeaderWidthTest {
  private static final String FILE = "awarded_schools/2024-2025/winners.csv";

  @TempDir Path root;

  @Test
  void a_delimiter_behind_all_records_and_numbers_before_them_have_no_name() {
    Drawn.check(
        """
        lines                                                     | told
        school_name,country_code~1,IES Sur,ES~2,Liceo Dante,IT    | 2 accepted, 0 rejected
        school_name,country_code~"1","IES Sur","ES"~"2","SP 1","PL" | 2 accepted, 0 rejected
        school_name,country_code~IES Sur,ES,~Liceo Dante,IT,      | 2 accepted, 0 rejected
        school_name,country_code,~IES Sur,ES~Liceo Dante,IT       | 2 accepted, 0 rejected
        school_name,country_code~2,IES Sur,ES~3,Liceo Dante,IT    | 0 accepted, 2 rejected
        school_name,country_code~1,IES Sur,ES~1,Liceo Dante,IT    | 0 accepted, 2 rejected
        school_name,country_code~1,IES Sur,ES~Liceo Dante,IT      | 1 accepted, 1 rejected
        school_name,country_code~1,IES Sur,ES                     | 0 accepted, 1 rejected
        school_name,country_code~IES Sur,ES,x~Liceo Dante,IT,y    | 0 accepted, 2 rejected
        """,
        row -> told(row.get(0).replace('~', '\n') + '\n'));
  }

  private String told(String text) {
    return new InputFolder(root.resolve(Integer.toHexString(text.hashCode())))
        .put(FILE, text).check().files().stream()
            .filter(file -> file.file().file().equals(FILE))
            .map(file -> "%d accepted, %d rejected".formatted(file.accepted(), file.rejected()))
            .collect(Collectors.joining());
  }
}
