package sello.api.schedule;

import java.util.Locale;

/** Why a run failed, or a try ended that did not end by itself. */
public enum Cause {
  /** Detail: how long it might take. */
  TRY_TOO_LONG("It took longer than execution_timeout (%s), and was ended."),
  /** Detail: how long it might take. */
  RUN_TOO_LONG("The run took longer than dagrun_timeout (%s), and was ended."),
  /** The process of the try is gone, and nobody saw how it ended. */
  LOST("The service that ran it ended meanwhile, and its process with it."),
  /** The service of the try may be frozen, or cut from the database. Detail: for how long. */
  SILENT(
      "The service that ran it did not report for %s, and another took over. Its process ends by"
          + " itself, at the latest when its service is back; what it does since then does not"
          + " count."),
  /** Detail: as what, and by whom. */
  MARKED("It was marked %s."),
  /** No task failed, and none could go on. */
  STUCK("None of the tasks that were left could ever run."),
  CANCELLED("It was cancelled with its backfill, before it began.");

  private final String sentence;

  Cause(String sentence) {
    this.sentence = sentence;
  }

  /** As tables write it. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** This cause in one sentence. */
  public String sentence(String detail) {
    return sentence.formatted(detail);
  }
}
