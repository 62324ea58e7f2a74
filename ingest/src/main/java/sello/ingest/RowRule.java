package sello.ingest;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** A rule over several columns of a row whose own values are right. */
public sealed interface RowRule extends Serializable
    permits HoldsWhen,
        IsAwarded,
        NamesSchool,
        IsMember,
        InScheme,
        HasScores,
        HasFigure,
        FileRule,
        NoMoreThan,
        NotBefore,
        SumsUp,
        KnowsRegion,
        IsReportedRegion,
        IsNameOfOneRegion,
        NamedLikeSum,
        StagesAgree,
        AgreesWithFile {

  /**
   * What is wrong or worth knowing, in which column, and whether the row can stay.
   *
   * @param isTold whether the cell may be told: it is what its column holds, and names no person
   */
  record Finding(
      Severity severity, String reason, String column, String rule, String advice, boolean isTold) {
    Finding(Severity severity, String reason, String column, String rule, String advice) {
      this(severity, reason, column, rule, advice, true);
    }
  }

  /** Empty when the row keeps the rule. */
  Optional<Finding> check(RowView row, CodeLists lists);

  /** In words, for documents. */
  String text();

  /** What a row that breaks it is refused for, or flagged with. */
  List<String> reasons();

  /** Whether a row that breaks it is refused, or stays with a flag. */
  Severity severity();
}
