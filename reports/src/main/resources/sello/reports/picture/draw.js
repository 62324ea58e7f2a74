// Draws an option as SVG; read once, after ECharts. Java gives the width of a text and how a language writes
// a number, and is given the function that draws.
(function (widthOf) {
  // A picture is drawn at once, so the next frame that ECharts asks for never comes.
  globalThis.setTimeout = () => 0;
  echarts.setPlatformAPI({ measureText: (text, font) => ({ width: widthOf(text, font) }) });
  return {
    register: (name, map) => {
      echarts.registerMap(name, JSON.parse(map));
    },
    draw: (json, width, height, inLanguage) => {
      const option = JSON.parse(json);
      for (const axis of [option.xAxis ?? [], option.yAxis ?? []].flat()) {
        if (axis.type !== 'value' && axis.type !== 'log') continue;
        const pattern = axis.axisLabel?.formatter ?? '{value}';
        const formatter = (number) => pattern.replace('{value}', inLanguage(number));
        axis.axisLabel = { ...axis.axisLabel, formatter };
      }
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
      try {
        chart.setOption(option);
        return chart.renderToSVGString();
      } finally {
        chart.dispose();
      }
    },
  };
});
