package sello.reports.document;

import java.util.Optional;

/** The schools awarded in the edition. */
final class AwardedChapter {
  private AwardedChapter() {}

  static Optional<Section> of(Subject subject) {
    Optional<Block> schools = AwardedSchools.of(subject, subject.edition());
    SectionDraft draft =
        new SectionDraft(subject, "schools")
            .lead("report.schools.lead", "edition", subject.edition());
    if (schools.isPresent()) {
      draft.add(AwardedSchools.coverage(subject, subject.edition())).add(schools);
    }
    return draft.done();
  }
}
