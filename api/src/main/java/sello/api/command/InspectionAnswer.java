package sello.api.command;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;

/** What a pure function of scheduling said. */
interface InspectionAnswer {
  /** By options: lines of its own. */
  void print(PrintWriter out);

  /** As a member of a line of a batch. */
  void write(JsonGenerator json) throws IOException;
}
