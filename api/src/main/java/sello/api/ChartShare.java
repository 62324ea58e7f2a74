package sello.api;

import io.javalin.http.Context;
import sello.reports.metadata.SiteAddress;
import sello.reports.text.Texts;

/**
 * How to point at a view of a chart, and to put it into another page. Both name the release: what
 * somebody points at must not change under the words around it.
 *
 * @param address of the view
 * @param frame the lines of HTML that show it in another page
 */
public record ChartShare(String address, String frame) {

  static ChartShare of(Context ctx, AskedChart asked, Texts texts) {
    SiteAddress site = Here.of(ctx);
    String name = asked.chart().name();
    String address = site.of(asked.address("/charts/" + name, asked.pin(texts)));
    String embedded = site.of(asked.address("/embed/" + name, asked.pin(texts)));
    String title = texts.say("chart.frame_title", "chart", name);
    return new ChartShare(
        address,
        "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"640\" loading=\"lazy\"></iframe>"
            .formatted(embedded.replace("&", "&amp;"), title));
  }
}
