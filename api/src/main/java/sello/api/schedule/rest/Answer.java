package sello.api.schedule.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;

/** What a call is answered with. */
sealed interface Answer {
  String JSON = "application/json";
  String LINES = "application/x-ndjson";

  void send(Context ctx) throws IOException;

  /** A JSON document. */
  record Document(int status, JsonNode body) implements Answer {
    @Override
    public void send(Context ctx) {
      ctx.status(status).contentType(JSON).result(Bodies.bytes(body));
    }
  }

  /** A text as it is. */
  record Text(String mediaType, String text) implements Answer {
    @Override
    public void send(Context ctx) {
      ctx.contentType(mediaType).result(text);
    }
  }

  /** Done, and nothing to say. */
  record Done() implements Answer {
    @Override
    public void send(Context ctx) {
      ctx.status(204).contentType(JSON);
    }
  }

  /** What is sent piece by piece, as it comes. */
  record Stream(String mediaType, Source source) implements Answer {
    @Override
    public void send(Context ctx) throws IOException {
      ctx.contentType(mediaType);
      // Javalin's own stream holds back what is flushed.
      source.writeTo(ctx.res().getOutputStream());
    }
  }

  /** Where pieces come from. */
  interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  static Answer of(JsonNode body) {
    return new Document(200, body);
  }
}
