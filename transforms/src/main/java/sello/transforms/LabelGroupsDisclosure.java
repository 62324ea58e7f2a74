package sello.transforms;

import static sello.transforms.LabelGroups.DEVIATION;
import static sello.transforms.LabelGroups.GROUP_REPORTING;
import static sello.transforms.LabelGroups.LABEL_GROUP;
import static sello.transforms.LabelGroups.MEAN_DIFFERENCE;
import static sello.transforms.LabelGroups.MEAN_PER_SCHOOL;
import static sello.transforms.LabelGroups.MEDIAN_PER_SCHOOL;
import static sello.transforms.LabelGroups.PARTICIPATION_MEASURE;
import static sello.transforms.LabelGroups.SCHOOLS_IN_GROUP;
import static sello.transforms.LabelGroups.TOTAL_IN_GROUP;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import sello.catalog.Disclosure;
import sello.catalog.DisclosureDraft;
import sello.catalog.Field;
import sello.catalog.Portion;

/** What must not be told of schools with a label and schools without. */
final class LabelGroupsDisclosure {
  private LabelGroupsDisclosure() {}

  /**
   * Few schools of a group give away what each did; and where one group is withheld so is the
   * other, which participation_by_country would tell from. Both groups are portions of what it
   * shows: where they leave few schools these are a secret, too, and where it withholds a total
   * they must not add up to it. From the difference and the mean of one group follows that of the
   * other: it falls with the counts of either.
   */
  static Disclosure of() {
    DisclosureDraft draft =
        Disclosure.protecting("participation_of_labelled")
            .twin("label_groups", SCHOOLS_IN_GROUP)
            .twin("label_groups", GROUP_REPORTING)
            .sum(TOTAL_IN_GROUP, GROUP_REPORTING)
            .portion(
                SCHOOLS_IN_GROUP,
                PARTICIPATION_MEASURE,
                ParticipationTotals.FAMILY,
                wholes(count -> ParticipationTotals.REGISTERED_SCHOOLS))
            .portion(
                GROUP_REPORTING,
                PARTICIPATION_MEASURE,
                ParticipationTotals.FAMILY,
                wholes(ParticipationCount::reporting))
            .portion(
                TOTAL_IN_GROUP,
                PARTICIPATION_MEASURE,
                ParticipationTotals.FAMILY,
                wholes(ParticipationCount::total))
            .ordered(GROUP_REPORTING, SCHOOLS_IN_GROUP)
            .limits(MEAN_PER_SCHOOL, GROUP_REPORTING)
            .spread(DEVIATION, GROUP_REPORTING)
            .spread(MEDIAN_PER_SCHOOL, GROUP_REPORTING)
            .limits(MEAN_DIFFERENCE, GROUP_REPORTING);
    for (Field<?> figure : List.of(MEAN_PER_SCHOOL, DEVIATION, MEDIAN_PER_SCHOOL)) {
      draft.derived(figure, SCHOOLS_IN_GROUP, GROUP_REPORTING, TOTAL_IN_GROUP);
    }
    return draft
        .derivedAcross(
            LABEL_GROUP, MEAN_DIFFERENCE, SCHOOLS_IN_GROUP, GROUP_REPORTING, TOTAL_IN_GROUP)
        .build();
  }

  private static Map<String, Portion.Whole> wholes(
      Function<ParticipationCount, Field<Long>> field) {
    return Portion.wholes(
        ParticipationCount.ALL.stream()
            .map(count -> Map.entry(count.cell().name(), field.apply(count))));
  }
}
