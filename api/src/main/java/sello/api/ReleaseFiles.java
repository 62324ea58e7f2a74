package sello.api;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.CompressedContentFormat;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContent;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import sello.catalog.Manifest.FileEntry;
import sello.reports.OpenRelease;
import sello.reports.Refusal;
import sello.reports.metadata.OpenFiles;

/**
 * The open files of releases, sent by the web server as they lie in their folder: whole or a range
 * of them, packed for those who take it where the release has them packed. Their ETag is their
 * hash, and they never change. What is no such file is left to the routes.
 */
final class ReleaseFiles extends ResourceHandler {
  private static final Pattern ADDRESS =
      Pattern.compile("/api/v1/releases/([^/]+)/(?:files/([^/]+)|(package\\.zip))");

  /** The page of a release brings its own style, and asks for nothing else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  private final Shelf shelf;
  private final ResourceFactory resources = ResourceFactory.of(this);

  ReleaseFiles(Path data, Shelf shelf) {
    this.shelf = shelf;
    setBaseResource(resources.newResource(data.toAbsolutePath().normalize()));
    setDirAllowed(false);
    setEtags(true);
    setPrecompressedFormats(CompressedContentFormat.GZIP);
    setCacheControl(Caching.FOR_EVER);
  }

  /** A question is none for a file: the routes refuse it. */
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Optional<Found> found =
        request.getHttpURI().getQuery() == null
            ? find(Request.getPathInContext(request))
            : Optional.empty();
    if (found.isEmpty()) {
      return getHandler().handle(request, response, callback);
    }
    say(found.get().release(), found.get().file(), response.getHeaders());
    return super.handle(ranged(request, found.get()), response, callback);
  }

  /** A file of a release. */
  private record Found(OpenRelease release, FileEntry file) {
    Path path() {
      return release.folder().resolve(file.path());
    }

    /**
     * @throws IllegalStateException when it is not as long as the manifest says: bytes under a
     *     wrong hash are worse than none
     */
    Found whole() {
      long found = path().toFile().length();
      if (found != file.bytes()) {
        throw new IllegalStateException(
            "Release %s is damaged: %s has %d bytes, its manifest says %d."
                .formatted(release.id(), file.path(), found, file.bytes()));
      }
      return this;
    }
  }

  private Optional<Found> find(String path) {
    String folder = shelf.site().folder();
    Matcher address =
        ADDRESS.matcher(path.startsWith(folder) ? path.substring(folder.length()) : "");
    if (!address.matches()) {
      return Optional.empty();
    }
    String name = address.group(2) == null ? address.group(3) : address.group(2);
    try {
      OpenRelease release = shelf.release(address.group(1));
      return release.openFile(name).map(file -> new Found(release, file)).map(Found::whole);
    } catch (Refusal refusal) {
      return Optional.empty(); // the routes say why
    }
  }

  private static void say(OpenRelease release, FileEntry file, HttpFields.Mutable headers) {
    Guard.SAFETY_OF_DATA.forEach(headers::put);
    headers.put("Content-Security-Policy", POLICY);
    headers.put("Sello-Release", release.id());
    OriginHeaders.of(release).forEach(headers::put);
    byte[] hash = HexFormat.of().parseHex(file.sha256());
    headers.put("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
    if (file.mediaType().equals(OpenFiles.PACKAGE_TYPE)) {
      headers.put(
          SavedName.HEADER,
          SavedName.saved("sello_" + release.id(), release.manifest().origin(), "zip"));
    }
  }

  /**
   * A range holds only for the bytes that {@code If-Range} names, by hash or by date, which Jetty
   * does not look at.
   */
  private static Request ranged(Request request, Found found) {
    String wanted = request.getHeaders().get(HttpHeader.IF_RANGE);
    Set<String> names =
        Set.of(Caching.tag(found.file().sha256()), Caching.moment(found.release().manifest()));
    if (wanted == null || names.contains(wanted)) {
      return request;
    }
    HttpFields whole =
        HttpFields.build(request.getHeaders()).remove(HttpHeader.RANGE).asImmutable();
    return new Request.Wrapper(request) {
      @Override
      public HttpFields getHeaders() {
        return whole;
      }
    };
  }

  @Override
  protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
    return path -> find(path).map(found -> new Content(found, buffers)).orElse(null);
  }

  /** What is sent: the file as the manifest names it. */
  private final class Content extends ResourceHttpContent {
    private final Found found;

    private Content(Found found, ByteBufferPool.Sized buffers) {
      super(resources.newResource(found.path()), found.file().mediaType(), buffers);
      this.found = found;
    }

    @Override
    public HttpField getETag() {
      return new HttpField(HttpHeader.ETAG, Caching.tag(found.file().sha256()));
    }

    @Override
    public HttpField getLastModified() {
      return new HttpField(HttpHeader.LAST_MODIFIED, Caching.moment(found.release().manifest()));
    }

    @Override
    public Instant getLastModifiedInstant() {
      return Instant.parse(found.release().manifest().published());
    }
  }
}
