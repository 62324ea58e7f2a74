package sello.ingest.sample;

import java.io.IOException;

/** The files of one publication of a sample. */
interface SamplePublication {
  /** Name of the publication: the folder under the inputs. */
  String name();

  void write(World world, Output output) throws IOException;
}
