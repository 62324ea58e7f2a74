package sello.api;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import java.util.List;
import java.util.Map;

/** What axe looks for on a page. */
final class AxeRules {
  private AxeRules() {}

  /** Levels A and AA of WCAG 2.2, and that all of a page stands in a landmark. */
  static AxeRunOptions all() {
    AxeRunOptions options =
        only("tag", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    AxeRuleOptions enabled = new AxeRuleOptions();
    enabled.setEnabled(true);
    options.setRules(Map.of("region", enabled));
    return options;
  }

  /** In the dark a page has other colours and nothing else. */
  static AxeRunOptions ofColours() {
    return only("rule", List.of("color-contrast", "link-in-text-block"));
  }

  private static AxeRunOptions only(String type, List<String> values) {
    AxeRunOnlyOptions only = new AxeRunOnlyOptions();
    only.setType(type);
    only.setValues(values);
    AxeRunOptions options = new AxeRunOptions();
    options.setRunOnly(only);
    options.setResultTypes(List.of("violations"));
    return options;
  }
}
