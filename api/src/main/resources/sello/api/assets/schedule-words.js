// What the page of the schedule says to its reader, in the page's language: the sentences stand in its element.
const steering = document.querySelector('.steering');
const said = steering.querySelector('.said');

// Read out by screen readers, also when it is the same as before.
export const say = (text) => {
  said.textContent = '';
  setTimeout(() => {
    said.textContent = text;
  });
};

export const word = (name) => steering.dataset[name];

const COMMON = { 401: 'expired', 403: 'forbidden', 409: 'conflict', 503: 'away' };

const english = (detail) => {
  if (typeof detail === 'string') return detail;
  if (Array.isArray(detail)) return detail.map((problem) => problem.msg).join('; ');
  return detail?.reason ?? '';
};

// Why a call was refused: what is common in the page's words, what is rare as programs are told.
export function refused(answer, detail) {
  if (answer.status === 429) return word('tooMany').replace('#', answer.headers.get('Retry-After') ?? '60');
  if (answer.status in COMMON) return word(COMMON[answer.status]);
  return answer.status >= 500 ? word('failure') : `${word('refused')} ${english(detail)}`;
}
