// Draws every picture of a page from its option: data, no code. The page's own words stand for title
// and source, so those are left out here; colours are swapped for a dark screen, and the numbers of an
// axis are written as the page's language writes them.
import * as echarts from './echarts.js';

const DARK = {
  '#0072b2': '#5fb0e5',
  '#1c2126': '#e6e9ec',
  '#5f6873': '#a7b0ba',
  '#d9dde2': '#333b44',
  '#ffffff': '#14181c',
};
const ROW = 30;
const NARROW = 520;
const dark = window.matchMedia('(prefers-color-scheme: dark)');

const numbers = new Intl.NumberFormat(document.documentElement.lang);
const inLanguage = (number) => numbers.format(number);

const inked = (text) =>
  dark.matches ? text.replace(/#[0-9a-f]{6}/g, (ink) => DARK[ink] ?? ink) : text;

async function draw(picture) {
  const answer = await fetch(picture.dataset.option);
  if (!answer.ok) throw new Error(`${picture.dataset.option}: ${answer.status}`);
  const text = await answer.text();
  if (picture.classList.contains('lying')) {
    picture.style.height = `${Number(picture.dataset.places) * ROW + 24}px`;
  }
  const font = getComputedStyle(document.body).fontFamily;
  const isNarrow = () => picture.clientWidth < NARROW;
  let chart;
  let narrow;
  const show = () => {
    chart?.dispose();
    narrow = isNarrow();
    const option = JSON.parse(
      inked(narrow ? text.replaceAll('"fontSize":12', '"fontSize":10') : text));
    delete option.title;
    for (const grid of [option.grid].flat()) {
      grid.bottom = 4;
      grid.top = picture.classList.contains('lying') ? 4 : 70;
    }
    for (const axis of [option.xAxis, option.yAxis].flat()) {
      if (axis.type === 'value') axis.axisLabel = { ...axis.axisLabel, formatter: inLanguage };
    }
    option.textStyle = { fontFamily: font };
    chart = echarts.init(picture, null, { renderer: 'svg' });
    chart.setOption(option);
    picture.dataset.drawn = 'true';
  };
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => (isNarrow() === narrow ? chart.resize() : show())).observe(picture);
}

for (const picture of document.querySelectorAll('[data-option]')) {
  draw(picture).catch((failure) => {
    picture.textContent = picture.dataset.failure;
    picture.dataset.drawn = 'false';
    console.error(failure);
  });
}
