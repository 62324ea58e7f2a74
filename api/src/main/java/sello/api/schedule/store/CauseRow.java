package sello.api.schedule.store;

import sello.api.schedule.Cause;

/**
 * Why a run or a try ended as it did: two columns of its row.
 *
 * @param causeDetail such as a length of time, or who did it; not for everybody
 */
public record CauseRow(Cause cause, String causeDetail) {
  public String sentence() {
    return cause.sentence(causeDetail);
  }
}
