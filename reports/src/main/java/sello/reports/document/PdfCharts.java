package sello.reports.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import sello.reports.picture.PaperPicture;

/** Draws the charts of a document on its pages, with the pen that draws them in pixels too. */
final class PdfCharts implements FSObjectDrawerFactory {
  private static final String TYPE = "image/svg+xml";
  private static final String NUMBER = "data-picture";
  private static final int PAGE_MILLIMETRES = 170;
  private static final int SMALL_MILLIMETRES = 54;

  private final List<Block.Picture> pictures;

  PdfCharts(List<Block.Picture> pictures) {
    this.pictures = pictures;
  }

  /** The element that stands for a picture, which is kept under its number. */
  static Element element(Block.Picture picture, List<Block.Picture> pictures) {
    pictures.add(picture);
    boolean isSmall = picture.size().equals(Pen.SMALL);
    double width = isSmall ? SMALL_MILLIMETRES : PAGE_MILLIMETRES;
    double height = width * picture.size().height() / picture.size().width();
    return new Element("object")
        .attr("type", TYPE)
        .attr(NUMBER, Integer.toString(pictures.size() - 1))
        .attr("alt", picture.title() + ". " + picture.sentence())
        .attr(
            "style",
            String.format(Locale.ROOT, "display:block;width:%.1fmm;height:%.1fmm", width, height));
  }

  @Override
  public boolean isReplacedObject(org.w3c.dom.Element element) {
    return element.getAttribute("type").equals(TYPE);
  }

  @Override
  public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
    return this::draw;
  }

  private Map<Shape, String> draw(
      org.w3c.dom.Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice paper,
      RenderingContext context,
      int dotsPerPixel) {
    Block.Picture picture = pictures.get(Integer.parseInt(element.getAttribute(NUMBER)));
    float across = (float) width / dotsPerPixel;
    float down = (float) height / dotsPerPixel;
    paper.drawWithGraphics(
        (float) x,
        (float) y,
        across,
        down,
        pen -> PaperPicture.draw(picture.svg(), pen, across, down));
    return Map.of();
  }
}
