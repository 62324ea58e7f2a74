package sello.transforms.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Countries and regions with all their counts at once, as large as one year of some countries. */
final class EuropeTest {
  @Test
  void countries_and_regions_stand_the_attack_and_europe_is_shown() {
    EuropeOfCounts europe = EuropeOfCounts.of(1, 8, 1, 20);
    Counts counts = europe.counts();

    Withholding chosen = Withholding.of(counts, Set.of(), europe.europe());
    Attack attack = Attack.on(counts, chosen.cells());

    assertThat(chosen.primary()).hasSizeGreaterThan(100);
    assertThat(chosen.unprotectable()).isEmpty();
    assertThat(chosen.secondary()).doesNotContainAnyElementsOf(europe.europe());
    assertThat(attack.findings())
        .hasSizeGreaterThan(chosen.cells().size())
        .allMatch(finding -> finding.verdict() == Finding.Verdict.SAFE);
  }
}
