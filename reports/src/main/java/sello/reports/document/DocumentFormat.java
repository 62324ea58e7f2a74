package sello.reports.document;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sello.reports.metadata.SiteAddress;

/** The forms in which a report is handed out. */
public enum DocumentFormat {
  HTML("text/html; charset=utf-8") {
    @Override
    public byte[] write(Document document, Optional<SiteAddress> site) {
      return HtmlDocument.of(document, site);
    }
  },
  PDF("application/pdf") {
    @Override
    public byte[] write(Document document, Optional<SiteAddress> site) throws IOException {
      return PdfDocument.of(document, site);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] write(Document document, Optional<SiteAddress> site) throws IOException {
      return new XlsxAnnex(document).bytes();
    }
  };

  private final String mediaType;

  DocumentFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The bytes of a document in this form; the same for the same document. */
  public abstract byte[] write(Document document, Optional<SiteAddress> site) throws IOException;

  public String mediaType() {
    return mediaType;
  }

  /** How the names of its files end. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static List<String> extensions() {
    return Arrays.stream(values()).map(DocumentFormat::extension).toList();
  }

  /** The form of a file, by how its name ends. */
  public static Optional<DocumentFormat> ofFile(String name) {
    return Arrays.stream(values())
        .filter(format -> name.toLowerCase(Locale.ROOT).endsWith("." + format.extension()))
        .findFirst();
  }
}
