package sello.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingsTest {
  private static final Thresholds STANDARD =
      Thresholds.of(threshold -> Double.parseDouble(threshold.setting().standard()));
  private static final String SECRET = "that is long enough for a signature";
  private static final ScheduleSettings SCHEDULE = new ScheduleSettings("", "", "", "", "", "", "");

  @Test
  void every_setting_has_a_name_a_standard_and_a_sentence() {
    assertThat(
            Settings.ALL.stream()
                .map(s -> s.name() + " | " + s.standard() + " | " + s.sentence())
                .collect(Collectors.joining("\n", "", "\n")))
        .isEqualTo(
            """
            SELLO_HOST | 127.0.0.1 | Address on which the service listens.
            SELLO_PORT | 8080 | Port on which the service listens; 0 takes a free one.
            SELLO_ADDRESS |  | Address of the site that documents name, such as https://sello.example; empty: as the caller reached it.
            SELLO_MASTER | local[*] | Spark master on which a build runs.
            SELLO_DRIVER_HOST | 127.0.0.1 | Name under which Spark's workers reach the build.
            SELLO_REJECT_LIMIT | 0.02 | Largest share of a publication's rows that a build may refuse.
            SELLO_ANSWERS_A_MINUTE | 600 | Answers that one client may have worked out in a minute; 0: no limit. Files, metadata and known answers are free, and so is the service's own machine.
            SELLO_METRICS | open | open: /metrics tells everybody of the service and its schedule in numbers; closed: it answers 404.
            SELLO_RELIABLE_SHARE_BASE | 30 | Smallest n of a share without flag u.
            SELLO_RELIABLE_SHARE_WIDTH | 0.3 | Widest interval of a share without flag u.
            SELLO_RELIABLE_RATE_COUNT | 10 | Smallest count of a rate without flag u.
            SELLO_RELIABLE_GROWTH_COUNT | 10 | Smallest of both counts of a growth without flag u.
            SELLO_RELIABLE_MEAN_BASE | 10 | Smallest n of a mean or quartile without flag u.
            SELLO_RELIABLE_QUOTIENT_EXPECTED | 5 | Smallest expected count of a location quotient without flag u.
            SELLO_RELIABLE_SURVIVAL_AT_RISK | 10 | Smallest number at risk of a survival without flag u.
            SELLO_RELIABLE_SLOPE_POINTS | 5 | Smallest number of points of a slope without flag u.
            SELLO_DISCLOSURE_SCHOOLS | 3 | Smallest count of schools that may be shown.
            SELLO_DISCLOSURE_PERSONS | 5 | Smallest count of persons that may be shown.
            SELLO_DISCLOSURE_SPREAD | 10 | Smallest n of which a standard deviation, a quartile or limits of a mean may be shown.
            SELLO_DATABASE |  | JDBC address of the schedule's PostgreSQL database, which several services may share; empty: a file in the data folder, for one service.
            SELLO_DATABASE_USER |  | User of the schedule's database.
            SELLO_DATABASE_PASSWORD |  | Password of that user; it is never shown.
            SELLO_WORKFLOWS |  | Folder with the YAML files of workflows; empty: those shipped.
            SELLO_TOKEN_SECRET |  | What tokens of the REST API are signed with, at least 32 characters, the same for services that share a database; empty: one made once in the data folder. It is never shown.
            SELLO_INPUTS |  | Folders with input files, with ':' between: of scheduled builds, and of a command that is given none; empty: the folder inputs of the data folder.
            SELLO_WEBHOOK |  | Address that is told of scheduled runs that failed, by a POST of JSON; empty: none. It is never shown.
            SELLO_BUILD_HEAP | 4g | Heap of a build's JVM.
            SELLO_BUILD_OPTIONS |  | Further options of a build's JVM.
            SELLO_SERVICE_HEAP | 256m | Heap of the service's JVM; where it is not set, a check may take 1g and a report 512m.
            SELLO_COMPILE |  | never: the launcher runs what is compiled, however old it is.
            """);
  }

  @Test
  void an_empty_environment_gives_the_standards() {
    assertThat(Settings.from(Map.of()))
        .isEqualTo(
            new Settings(
                "127.0.0.1",
                8080,
                "",
                "local[*]",
                "127.0.0.1",
                0.02,
                600,
                true,
                STANDARD,
                SCHEDULE));
  }

  @Test
  void each_variable_sets_its_own_setting() {
    Drawn.check(
        """
        variable           | value             | settings
        SELLO_HOST         | 0.0.0.0           | Settings[host=0.0.0.0, port=8080, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_PORT         | 0                 | Settings[host=127.0.0.1, port=0, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_PORT         | 65535             | Settings[host=127.0.0.1, port=65535, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_ADDRESS      | https://a.example | Settings[host=127.0.0.1, port=8080, address=https://a.example, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_MASTER       | spark://head:7077 | Settings[host=127.0.0.1, port=8080, address=, master=spark://head:7077, driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_DRIVER_HOST  | build             | Settings[host=127.0.0.1, port=8080, address=, master=local[*], driverHost=build, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_ANSWERS_A_MINUTE | 0 | Settings[host=127.0.0.1, port=8080, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=0, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_REJECT_LIMIT | 1                 | Settings[host=127.0.0.1, port=8080, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=1.0, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_METRICS      | open              | Settings[host=127.0.0.1, port=8080, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=true, thresholds=standard, schedule=standard]
        SELLO_METRICS      | closed            | Settings[host=127.0.0.1, port=8080, address=, master=local[*], driverHost=127.0.0.1, rejectLimit=0.02, answersAMinute=600, hasMetrics=false, thresholds=standard, schedule=standard]
        """,
        SettingsTest::read);
  }

  @Test
  void a_value_that_cannot_be_is_refused_and_its_variable_named() {
    Drawn.check(
        """
        variable           | value | settings
        SELLO_PORT         | http  | refused: SELLO_PORT is 'http', not a number.
        SELLO_PORT         | 65536 | refused: The port (SELLO_PORT, --port) is 65536, not 0 to 65535.
        SELLO_PORT         | -1    | refused: The port (SELLO_PORT, --port) is -1, not 0 to 65535.
        SELLO_PORT         | 1e12  | refused: The port (SELLO_PORT, --port) is 1000000000000, not 0 to 65535.
        SELLO_ADDRESS      | https://a.example/ | refused: SELLO_ADDRESS is 'https://a.example/', not scheme and host alone: https://sello.example.
        SELLO_ANSWERS_A_MINUTE | -1 | refused: SELLO_ANSWERS_A_MINUTE is -1, not 0 or more.
        SELLO_ANSWERS_A_MINUTE | 1.5 | refused: SELLO_ANSWERS_A_MINUTE is '1.5', not a whole number.
        SELLO_METRICS      | off   | refused: SELLO_METRICS is 'off', neither open nor closed.
        SELLO_METRICS      | Open  | refused: SELLO_METRICS is 'Open', neither open nor closed.
        SELLO_ADDRESS      | a.example | refused: SELLO_ADDRESS is 'a.example', not scheme and host alone: https://sello.example.
        SELLO_WEBHOOK      | ftp://a.example/sesame | refused: SELLO_WEBHOOK is not an address such as https://alerts.example/sello; a name and password before the host would not be sent: let the address itself open the door.
        SELLO_WEBHOOK      | https://a:sesame@a.example/x | refused: SELLO_WEBHOOK is not an address such as https://alerts.example/sello; a name and password before the host would not be sent: let the address itself open the door.
        SELLO_MASTER       | yarn  | refused: The Spark master (SELLO_MASTER, --master) is 'yarn', none of local, local[4], local[*] and spark://host:7077.
        SELLO_MASTER       | local[no number] | refused: The Spark master (SELLO_MASTER, --master) is 'local[no number]', none of local, local[4], local[*] and spark://host:7077.
        SELLO_MASTER       | local[0] | refused: The Spark master (SELLO_MASTER, --master) is 'local[0]', none of local, local[4], local[*] and spark://host:7077.
        SELLO_MASTER       | spark://head | refused: The Spark master (SELLO_MASTER, --master) is 'spark://head', none of local, local[4], local[*] and spark://host:7077.
        SELLO_REJECT_LIMIT | 2 %   | refused: SELLO_REJECT_LIMIT is '2 %', not a number.
        SELLO_REJECT_LIMIT | 1.01  | refused: SELLO_REJECT_LIMIT is 1.01, not 0 to 1.
        SELLO_REJECT_LIMIT | -0.1  | refused: SELLO_REJECT_LIMIT is -0.1, not 0 to 1.
        SELLO_REJECT_LIMIT | NaN   | refused: SELLO_REJECT_LIMIT is NaN, not 0 to 1.
        """,
        SettingsTest::read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "local",
        "local[2]",
        "local[*]",
        "local[2, 3]",
        "spark://head:7077",
        "spark://head:7077,spare:7077"
      })
  void a_master_that_spark_knows_is_taken_as_it_is(String master) {
    assertThat(Settings.from(Map.of("SELLO_MASTER", master)).master()).isEqualTo(master);
    assertThat(Settings.from(Map.of()).withMaster(master).master()).isEqualTo(master);
  }

  @Test
  void a_port_that_is_no_whole_number_is_refused_rather_than_cut() {
    Drawn.check(
        """
        variable   | value  | settings
        SELLO_PORT | 8080.5 | refused: SELLO_PORT is '8080.5', not a whole number.
        SELLO_PORT | NaN    | refused: SELLO_PORT is 'NaN', not a whole number.
        """,
        SettingsTest::read);
  }

  @Test
  void a_password_is_never_shown() {
    Map<String, String> environment =
        Map.of(
            "SELLO_DATABASE", "jdbc:postgresql://db/sello",
            "SELLO_DATABASE_USER", "sello",
            "SELLO_TOKEN_SECRET", SECRET,
            "SELLO_DATABASE_PASSWORD", "open sesame",
            "SELLO_WORKFLOWS", "flows");
    ScheduleSettings schedule = Settings.from(environment).schedule();
    assertThat(schedule)
        .isEqualTo(
            new ScheduleSettings(
                "jdbc:postgresql://db/sello", "sello", "open sesame", "flows", SECRET, "", ""));
    assertThat(Settings.from(environment).toString()).doesNotContain("sesame", SECRET);
    assertThat(Settings.ALL)
        .extracting(setting -> Settings.shown(setting, environment))
        .contains("sello", "(hidden)")
        .doesNotContain("open sesame", SECRET);
  }

  @Test
  void what_opens_doors_in_an_address_is_never_shown() {
    Map<String, String> environment =
        Map.of(
            "SELLO_DATABASE", "jdbc:postgresql://db/sello?password=sesame",
            "SELLO_WEBHOOK", "https://alerts.example/sesame?to=a@b.example");
    assertThat(Settings.from(environment).toString()).doesNotContain("sesame");
    assertThat(Settings.ALL)
        .extracting(setting -> Settings.shown(setting, environment))
        .contains("jdbc:postgresql://db/sello?password=(hidden)", "(hidden)")
        .noneMatch(shown -> shown.contains("sesame"));
  }

  @Test
  void another_master_leaves_the_rest_as_it_is() {
    assertThat(Settings.from(Map.of("SELLO_PORT", "9090")).withMaster("local[2]"))
        .isEqualTo(
            new Settings(
                "127.0.0.1",
                9090,
                "",
                "local[2]",
                "127.0.0.1",
                0.02,
                600,
                true,
                STANDARD,
                SCHEDULE));
  }

  private static String read(java.util.List<String> row) {
    return Drawn.orRefusal(() -> Settings.from(Map.of(row.get(0), row.get(1))))
        .replace(STANDARD.toString(), "standard")
        .replace(SCHEDULE.toString(), "standard");
  }
}
