package sello.reports;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import sello.catalog.Manifest;
import sello.catalog.Source;
import sello.catalog.Spec;

/**
 * What changed behind a table from an earlier release to a later one, as far as their manifests
 * tell. Where several things did, each may be why a figure differs: all are named.
 *
 * @param inputs the files that its rows come from
 * @param program whether another program worked it out
 * @param method whether it is declared to be worked out in another way, or the settings differ
 */
record Causes(InputChanges inputs, boolean program, boolean method) {

  static Causes of(OpenTable earlier, OpenTable later) {
    Manifest before = earlier.release().manifest();
    Manifest after = later.release().manifest();
    return new Causes(
        InputChanges.between(sources(earlier), sources(later)),
        !before.codeVersion().equals(after.codeVersion()),
        !before.parameters().equals(after.parameters())
            || isDeclaredAnew(earlier.spec(), later.spec()));
  }

  /** A table that only one of the two has: the plan is another. */
  static Causes ofPlan() {
    return new Causes(new InputChanges(List.of(), List.of(), List.of()), true, true);
  }

  private static List<Source> sources(OpenTable table) {
    return table.release().manifest().inputs().stream()
        .filter(source -> table.entry().sources().contains(source.file()))
        .toList();
  }

  private static boolean isDeclaredAnew(Spec before, Spec after) {
    return !before.formula().equals(after.formula())
        || !before.reference().equals(after.reference())
        || !before.columns().equals(after.columns());
  }

  /** Why a row is there that was not. */
  Set<Reason> ofNewRow() {
    return reasons(!inputs.isEmpty(), false);
  }

  /** Why a row is gone. */
  Set<Reason> ofLostRow() {
    return reasons(false, !inputs.isEmpty());
  }

  /** Why a figure of a row that stays is another. */
  Set<Reason> of(Cell before, Cell after) {
    if (before.isWithheld() != after.isWithheld()) {
      return EnumSet.of(Reason.DISCLOSURE);
    }
    if (before.value().isEmpty() && after.value().isPresent()) {
      return ofNewRow();
    }
    return reasons(
        !inputs.added().isEmpty(), !inputs.changed().isEmpty() || !inputs.removed().isEmpty());
  }

  private Set<Reason> reasons(boolean isNew, boolean isCorrected) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    if (isNew) {
      reasons.add(Reason.NEW_DATA);
    }
    if (isCorrected) {
      reasons.add(Reason.CORRECTION_AT_SOURCE);
    }
    if (method) {
      reasons.add(Reason.METHOD);
    } else if (program) {
      reasons.add(Reason.OUR_CORRECTION);
    }
    return reasons;
  }
}
