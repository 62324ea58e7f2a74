package sello.reports.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/** Draws an SVG picture with any pen: on pixels, or on the page of a document. */
public final class SvgPen {
  private SvgPen() {}

  public static void draw(byte[] svg, Graphics2D pen, double width, double height) {
    ViewBox whole = new ViewBox(0, 0, (float) width, (float) height);
    read(svg).renderWithPlatform(NullPlatformSupport.INSTANCE, pen, whole);
  }

  private static SVGDocument read(byte[] svg) {
    return Optional.ofNullable(
            new SVGLoader()
                .load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault()))
        .orElseThrow(() -> new IllegalStateException("The picture cannot be read as SVG."));
  }
}
