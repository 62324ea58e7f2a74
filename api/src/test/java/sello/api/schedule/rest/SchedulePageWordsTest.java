package sello.api.schedule.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.api.Chromium;
import sello.api.schedule.store.TestDatabase;

/** What the page of the schedule says to who steers, in the language of the page. */
class SchedulePageWordsTest {
  private static final String SAID = ".steering .said";

  @TempDir Path data;
  private ScheduleSite site;
  private Chromium chromium;
  private Page page;

  @BeforeEach
  void serve() {
    site = ScheduleSite.start(TestDatabase.H2, data, new WrittenTasks(data));
    chromium = Chromium.start();
    page = chromium.browser().newPage();
  }

  @AfterEach
  void stop() {
    page.close();
    chromium.close();
    site.close();
  }

  private void enter(String query, String password) {
    page.navigate("http://127.0.0.1:%d/schedule%s".formatted(site.port(), query));
    page.fill("[name=username]", "admin");
    page.fill("[name=password]", password);
    page.click(".login button");
  }

  private void awaitSaid(String text) {
    page.locator(SAID).getByText(text, new Locator.GetByTextOptions().setExact(true)).waitFor();
  }

  @Test
  void what_was_done_is_said() {
    enter("", ScheduleSite.PASSWORD);
    Locator pause = page.locator("[data-dag=label_by_hand] [data-do=pause]");
    pause.click();
    awaitSaid("label_by_hand: it goes on by itself.");
    page.waitForSelector("[data-dag=label_by_hand][data-paused=false]");
    pause.click();
    awaitSaid("label_by_hand: paused; no run begins by itself.");
    page.locator("[data-dag=label_by_hand] [data-do=trigger]").click();
    awaitSaid("label_by_hand: a run is to start now.");
  }

  @Test
  void what_was_refused_is_said_in_the_language_of_the_page() {
    enter("?lang=es", "no such password");
    awaitSaid("El nombre o la contraseña no son correctos.");
    enter("?lang=es", ScheduleSite.PASSWORD);
    page.waitForSelector(".steering .known:not([hidden])");
    site.users().remove("admin");
    page.locator("[data-dag=label_by_hand] [data-do=pause]").click();
    awaitSaid("La sesión ya no es válida: vuelva a entrar.");
    assertThat(page.locator(".login").isVisible()).isTrue();
  }

  @Test
  void runs_for_the_past_are_offered_where_there_is_a_timetable() {
    enter("", ScheduleSite.PASSWORD);
    page.waitForSelector("[data-dag=label_yearly] [data-do=backfill]", attached());
    assertThat(page.locator("[data-dag=label_by_hand] [data-do=backfill]").count()).isZero();
  }

  private static Page.WaitForSelectorOptions attached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);
  }

  @Test
  void escape_closes_a_log_and_goes_back_to_its_button() {
    site.as("admin").send("PATCH", "/api/v2/dags/label_by_hand", "{\"is_paused\": false}");
    site.as("admin").send("POST", "/api/v2/dags/label_by_hand/dagRuns", "{\"logical_date\": null}");
    site.step();
    enter("", ScheduleSite.PASSWORD);
    page.locator("[data-dag=label_by_hand] .try:enabled").first().click();
    page.locator(".logs pre").waitFor();
    page.keyboard().press("Escape");
    assertThat(page.locator(".logs").isVisible()).isFalse();
    assertThat(page.evaluate("document.activeElement.className").toString()).startsWith("try");
  }
}
