package sello.api.schedule.store;

import java.nio.file.Path;

/** A program that commits a row to the database of a data folder and is gone at once. */
final class CommitAndHalt {
  private CommitAndHalt() {}

  public static void main(String[] arguments) {
    Database database = Database.open(DatabaseAddress.in(Path.of(arguments[0])));
    database.jdbi().useTransaction(handle -> handle.execute("INSERT INTO kept VALUES (1)"));
    Runtime.getRuntime().halt(9);
  }
}
