package sello.api.schedule;

/** Does nothing, and succeeds at once: a place where edges meet. */
public record Empty() implements Operator {
  public static final String PATH = "airflow.providers.standard.operators.empty.EmptyOperator";

  @Override
  public String operatorName() {
    return "EmptyOperator";
  }

  @Override
  public String path() {
    return PATH;
  }
}
