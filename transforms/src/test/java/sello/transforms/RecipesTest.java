package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import sello.catalog.Settings;
import sello.catalog.Threshold;

final class RecipesTest {
  private static String recipe(Map<String, String> environment) {
    return new Recipes("program", Build.parameters(Settings.from(environment)))
        .ofDerived(Pipeline.AWARDS, List.of("hash"));
  }

  @Test
  void every_setting_that_reaches_a_figure_or_a_check_has_a_recipe_of_its_own() {
    Map<String, String> others = new LinkedHashMap<>(Map.of("SELLO_REJECT_LIMIT", "0"));
    for (Threshold threshold : Threshold.values()) {
      others.put("SELLO_" + threshold.name(), "1");
    }
    Set<String> recipes = new TreeSet<>(Set.of(recipe(Map.of())));
    others.forEach((name, value) -> recipes.add(recipe(Map.of(name, value))));

    assertThat(recipes).hasSize(1 + others.size());
  }

  @Test
  void where_a_build_runs_and_who_is_served_has_none() {
    assertThat(recipe(Map.of("SELLO_MASTER", "local[2]", "SELLO_PORT", "0")))
        .isEqualTo(recipe(Map.of()));
  }
}
