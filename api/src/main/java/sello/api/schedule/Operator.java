package sello.api.schedule;

/** What a task does. */
public sealed interface Operator permits SparkSubmit, Empty {
  /** The class of Airflow that it stands for, without its package. */
  String operatorName();

  /** The Python path under which files name it. */
  String path();
}
