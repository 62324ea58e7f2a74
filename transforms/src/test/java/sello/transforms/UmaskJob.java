package sello.transforms;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.fs.FileSystem;

/** Writes, as a build's Spark does, a folder and a file in it; a test starts it with an umask. */
public final class UmaskJob {
  private UmaskJob() {}

  public static void main(String[] arguments) throws IOException {
    var root = new org.apache.hadoop.fs.Path(Path.of(arguments[0]).toUri());
    FileSystem files =
        FileSystem.get(root.toUri(), TestSpark.session().sparkContext().hadoopConfiguration());
    files.create(new org.apache.hadoop.fs.Path(root, "made/file")).close();
  }
}
