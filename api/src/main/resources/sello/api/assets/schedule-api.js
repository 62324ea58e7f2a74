// The REST API that programs use, as the page of the schedule asks it for who has logged in.
import { refused, word } from './schedule-words.js';

const KEPT = 'sello.schedule';

// The token is not taken any more, or was never one.
export class Expired extends Error {}

// Who has logged in, as long as the tab is open; null for nobody.
export const user = () => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');

export const logOut = () => sessionStorage.removeItem(KEPT);

export async function logIn({ username, password }) {
  const { answer, found } = await send('POST', '/auth/token', {}, { username, password });
  if (!answer.ok) throw new Error(answer.status === 401 ? word('wrong') : refused(answer, found.detail));
  sessionStorage.setItem(KEPT, JSON.stringify({ name: username, token: found.access_token }));
}

export async function ask(method, path, body) {
  const { answer, found } = await send(method, `/api/v2${path}`, { Authorization: `Bearer ${user()?.token}` }, body);
  if (answer.ok) return found;
  if (answer.status === 401 || (answer.status === 403 && found.detail === 'Invalid JWT token')) {
    throw new Expired(word('expired'));
  }
  throw new Error(refused(answer, found.detail));
}

async function send(method, path, headers, body) {
  const answer = await fetch(`/airflow${path}`, {
    method,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (answer.status === 204) return { answer, found: null };
  if (answer.headers.get('Content-Type')?.includes('json')) return { answer, found: await answer.json() };
  throw new Error(word('failure'));
}
