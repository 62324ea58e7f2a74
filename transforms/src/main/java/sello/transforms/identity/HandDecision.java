package sello.transforms.identity;

import java.io.Serializable;

/**
 * What a decision by hand says of the mentions that its two sides name.
 *
 * @param country country of both
 * @param left key of the one side: see {@link HandDecisions#keys}
 * @param right key of the other side
 * @param isSame whether both are one school
 * @param says who decided when, and why
 * @param file where it stands
 * @param line of that file
 */
record HandDecision(
    String country, String left, String right, boolean isSame, String says, String file, long line)
    implements Serializable {

  Judgement judgement() {
    return (isSame ? Reason.HAND_SAME : Reason.HAND_DIFFERENT).judgement();
  }
}
