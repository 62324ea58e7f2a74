package sello.api.schedule.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sello.catalog.Json;

/** Numbers of a run, with what {@code str()} of Python 3 says to each. */
class PythonNumberTest {
  @ParameterizedTest
  @CsvSource({
    "2026, 2026",
    "-0, 0",
    "100000000000000000000, 100000000000000000000",
    "1.10, 1.1",
    "10.0, 10.0",
    "1e3, 1000.0",
    "-0.0, -0.0",
    "12345678.5, 12345678.5",
    "123456789012345.6, 123456789012345.6",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "1.5e16, 1.5e+16",
    "-2e23, -2e+23",
    "1e308, 1e+308",
    "1e999, inf",
    "0.001, 0.001",
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1.234e-5, 1.234e-05",
    "5e-324, 5e-324",
    "0.30000000000000004, 0.30000000000000004",
    "0.3333333333333333, 0.3333333333333333"
  })
  void isWrittenAsPythonWritesIt(String number, String text) throws JsonProcessingException {
    assertThat(PythonNumber.text(Json.MAPPER.readTree(number))).isEqualTo(text);
  }
}
