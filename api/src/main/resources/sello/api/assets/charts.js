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
  // The classes of a map: what is pale on paper is deep on a dark screen.
  '#cfe3f2': '#12405f',
  '#94c1e0': '#1d5880',
  '#4f9acb': '#2a6f9f',
  '#0072b3': '#7fbde8',
  '#033e63': '#cfe6f7',
  '#b9d9ee': '#1d4a66',
  '#b34700': '#f0904d',
  '#f6c9a8': '#5c2f12',
  '#eef0f2': '#242b33',
  '#d55e00': '#f08a3c',
};
const NARROW = 520;
const dark = window.matchMedia('(prefers-color-scheme: dark)');

const paper = window.matchMedia('print');

const numbers = new Intl.NumberFormat(document.documentElement.lang);
const each = (parts) => (parts === undefined ? [] : [parts].flat());

const inked = (text) =>
  dark.matches && !paper.matches ? text.replace(/#[0-9a-f]{6}/g, (ink) => DARK[ink] ?? ink) : text;

async function loaded(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

// The shapes of a map: only pages that have one fetch them.
const shapes = {};
const known = (map) =>
  (shapes[map] ??= loaded(new URL(`./${map}.json`, import.meta.url)).then((json) =>
    echarts.registerMap(map, json)));

// An axis says how it writes a number as a text, for an option holds no code.
function speak(axis) {
  const pattern = axis.axisLabel?.formatter ?? '{value}';
  const formatter = (number) => pattern.replace('{value}', numbers.format(number));
  axis.axisLabel = { ...axis.axisLabel, formatter };
}

function fitted(text, isLying) {
  const option = JSON.parse(inked(text));
  delete option.title;
  for (const grid of each(option.grid)) {
    grid.bottom = isLying ? 24 : 4;
    grid.top = isLying ? 4 : 70;
    // The page's letters may be wider than those that the option was measured with.
    if (isLying && Number.isFinite(grid.left)) grid.left += 12;
  }
  for (const geo of each(option.geo)) Object.assign(geo, { top: 16, bottom: 8 });
  for (const axis of [...each(option.xAxis), ...each(option.yAxis)]) {
    if (axis.type === 'value' || axis.type === 'log') speak(axis);
  }
  option.textStyle = { fontFamily: getComputedStyle(document.body).fontFamily };
  return option;
}

async function draw(picture) {
  const text = await loaded(picture.dataset.option);
  const isLying = picture.classList.contains('lying');
  // The style sheet makes a picture as high as its places need, and on paper no higher than a sheet.
  if (isLying) picture.style.setProperty('--places', picture.dataset.places);
  for (const geo of each(JSON.parse(text).geo)) await known(geo.map);
  const isNarrow = () => picture.clientWidth < NARROW;
  let chart;
  let narrow;
  const show = () => {
    chart?.dispose();
    narrow = isNarrow();
    chart = echarts.init(picture, null, { renderer: 'svg' });
    chart.setOption(
      fitted(narrow ? text.replaceAll('"fontSize":12', '"fontSize":10') : text, isLying));
    picture.dataset.drawn = 'true';
  };
  show();
  dark.addEventListener('change', show);
  new ResizeObserver(() => (isNarrow() === narrow ? chart.resize() : show())).observe(picture);
  // Paper is light and narrower than the screen: what is drawn must fit it before it is printed.
  paper.addEventListener('change', show);
}

for (const picture of document.querySelectorAll('[data-option]')) {
  draw(picture).catch((failure) => {
    picture.textContent = picture.dataset.failure;
    picture.dataset.drawn = 'false';
    console.error(failure);
  });
}
