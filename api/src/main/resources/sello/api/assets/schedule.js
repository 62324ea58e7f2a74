// What the page of the schedule does beside being read: the reader's own time, newer states as they come, and,
// for who has logged in, logs and steering. Everything asked goes through the same REST API that programs use.
import { Expired, ask, logIn, logOut, user } from './schedule-api.js';
import { moveTo, places } from './schedule-newest.js';
import { say, word } from './schedule-words.js';

const EVERY = 4000;

const steering = document.querySelector('.steering');
const logs = document.querySelector('.logs');
const login = steering.querySelector('.login');

// What was broken on the way has no words for people.
function complain(failure) {
  if (failure instanceof Expired) forget();
  say(failure instanceof TypeError ? word('failure') : failure.message);
}

const of = (element) => encodeURIComponent(element.closest('.workflow').dataset.dag);

// Times: UTC stands in the page, the reader's own is added where it differs.
function addOwnTimes(root) {
  const form = new Intl.DateTimeFormat(document.documentElement.lang, {
    hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'short', timeZoneName: 'short',
  });
  for (const time of root.querySelectorAll('time:not([data-own])')) {
    time.dataset.own = '';
    const moment = new Date(time.dateTime);
    if (moment.getTimezoneOffset() === 0) continue;
    const own = document.createElement('span');
    own.className = 'unit';
    own.textContent = `${form.format(moment)} (${steering.dataset.yourTime})`;
    time.after(own);
  }
}

// Logging in and out.
function forget() {
  logOut();
  logs.hidden = true;
  show();
}

function show() {
  const known = user();
  const isKnown = known !== null;
  login.hidden = isKnown;
  const shown = steering.querySelector('.known');
  shown.hidden = !isKnown;
  shown.querySelector('strong').textContent = known?.name ?? '';
  for (const part of document.querySelectorAll('.steers, .steer')) part.hidden = !isKnown;
  for (const cell of document.querySelectorAll('.try')) cell.disabled = !isKnown;
  if (isKnown) tellReasons().catch(complain);
}

async function enter() {
  await logIn(Object.fromEntries(new FormData(login)));
  say('');
  login.reset();
  show();
}

login.addEventListener('submit', (event) => {
  event.preventDefault();
  enter().catch(complain);
});
steering.querySelector('.logout').addEventListener('click', forget);

// Logs: read again while the task runs.
let followed = 0;

const lines = (found) => found.content.map((line) => line.event).join('\n');

const logOf = (cell) => {
  const run = encodeURIComponent(cell.dataset.run);
  return `/dags/${of(cell)}/dagRuns/${run}/taskInstances/${encodeURIComponent(cell.dataset.task)}`;
};

async function follow(cell) {
  const mine = ++followed;
  const task = logOf(cell);
  const pane = logs.querySelector('pre');
  logs.dataset.of = task;
  logs.hidden = false;
  logs.querySelector('h2 span').textContent = `${cell.dataset.task}, ${cell.dataset.run}`;
  pane.textContent = '';
  logs.scrollIntoView({ block: 'nearest' });
  pane.focus();
  for (;;) {
    const found = await ask('GET', `${task}/logs/${cell.dataset.try}`);
    if (mine !== followed || logs.hidden) return;
    const isAtEnd = pane.scrollTop + pane.clientHeight >= pane.scrollHeight - 4;
    pane.textContent = lines(found);
    if (isAtEnd) pane.scrollTop = pane.scrollHeight;
    const { state } = await ask('GET', task);
    if (state !== 'running') return;
    await new Promise((resolve) => setTimeout(resolve, EVERY / 2));
  }
}

// The button of a log may have been made anew meanwhile.
const opener = () =>
  [...document.querySelectorAll('.try')].find((cell) => logOf(cell) === logs.dataset.of);

function close() {
  logs.hidden = true;
  opener()?.focus();
}
logs.querySelector('.close').addEventListener('click', close);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !logs.hidden) close();
});

// Why the newest run of each workflow failed: the last line that says so.
const told = new Map();

async function tellReasons() {
  for (const workflow of document.querySelectorAll('.workflow')) {
    const list = workflow.querySelector('.reasons');
    if (list === null) continue;
    const newest = workflow.querySelectorAll('thead th').length - 2;
    const cells = [...workflow.querySelectorAll('tbody tr')].map((row) => row.children[newest + 1]);
    const failed = cells.map((cell) => cell?.querySelector('.try.failed')).filter(Boolean);
    list.replaceChildren(...(await Promise.all(failed.map(line))));
  }
}

async function line(cell) {
  const log = `${logOf(cell)}/logs/${cell.dataset.try}`;
  if (!told.has(log)) {
    const said = lines(await ask('GET', log)).split('\n').filter((text) => text.trim() !== '');
    told.set(log, said.filter((text) => /error/i.test(text)).at(-1) ?? said.at(-1) ?? '');
  }
  const item = document.createElement('li');
  const name = document.createElement('strong');
  name.textContent = `${cell.dataset.task}: `;
  item.append(name, told.get(log));
  return item;
}

// Steering.
const deeds = {
  pause: (element) =>
    ask('PATCH', `/dags/${of(element)}`, {
      is_paused: element.closest('.workflow').dataset.paused !== 'true',
    }),
  trigger: (element) =>
    ask('POST', `/dags/${of(element)}/dagRuns`, { logical_date: new Date().toISOString() }),
  backfill: (form) => {
    const fields = Object.fromEntries(new FormData(form));
    return ask('POST', '/backfills', {
      dag_id: form.closest('.workflow').dataset.dag,
      from_date: `${fields.from_date}T00:00:00Z`,
      to_date: `${fields.to_date}T23:59:59Z`,
      reprocess_behavior: fields.reprocess_behavior,
    });
  },
  clear: (element) => {
    const run = encodeURIComponent(element.closest('[data-run]').dataset.run);
    return ask('POST', `/dags/${of(element)}/dagRuns/${run}/clear`, { dry_run: false });
  },
};

// What is said of a deed that is done; its workflow comes first, for several stand on the page.
function done(element) {
  const { dag, paused } = element.closest('.workflow').dataset;
  const deed = element.dataset.do === 'pause' && paused === 'true' ? 'unpause' : element.dataset.do;
  return `${dag}: ${word(`done_${deed}`)}`;
}

async function doIt(element) {
  try {
    const news = done(element);
    await deeds[element.dataset.do](element);
    say(news);
    await refresh();
  } catch (failure) {
    complain(failure);
  }
}

document.addEventListener('click', (event) => {
  const cell = event.target.closest('.try');
  if (cell !== null) follow(cell).catch(complain);
  const button = event.target.closest('button[data-do]');
  if (button !== null) doIt(button);
});
document.addEventListener('submit', (event) => {
  if (event.target.dataset.do === undefined) return;
  event.preventDefault();
  doIt(event.target);
});

// Newer states, without taking the page from under a hand that is at work in it.
async function refresh() {
  const live = document.querySelector('[data-live]');
  if (live.contains(document.activeElement) && document.activeElement.matches('input, select')) return;
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, cache: 'no-cache' });
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const isOpen = [...live.querySelectorAll('.workflow')].map(
    (workflow) => workflow.querySelector('details')?.open);
  const focused = [...live.querySelectorAll('button, summary, .scroll')].indexOf(document.activeElement);
  const before = places();
  live.replaceChildren(...page.querySelector('[data-live]').childNodes);
  live.querySelectorAll('.workflow').forEach((workflow, place) => {
    const details = workflow.querySelector('details');
    if (details !== null) details.open = isOpen[place] ?? false;
  });
  addOwnTimes(live);
  show();
  moveTo(before);
  if (focused >= 0) live.querySelectorAll('button, summary, .scroll')[focused]?.focus({ preventScroll: true });
}

addOwnTimes(document);
show();
moveTo(new Map());
setInterval(() => {
  if (!document.hidden) refresh().catch(() => say(word('failure')));
}, EVERY);
