package sello.ingest.sample;

/** A mark that stands where real lists print the name of a person; readers drop the column. */
final class Principal {
  private static final int MARKS = 900;

  private Principal() {}

  static String of(SampleSchool school) {
    return of("Persona", school.index());
  }

  static String of(String word, int number) {
    return word + " " + (100 + number % MARKS);
  }
}
