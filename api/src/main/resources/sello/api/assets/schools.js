// Looks for schools while somebody types. The page that the form would lead to is fetched instead, and what has
// changed of it is put in place: the list, how many they are, and the address. Without this the form does the same.
const PAUSE = 200;

const form = document.querySelector('.finder');
const count = document.querySelector('#count');
const country = document.querySelector('#country');

let pause;
let asking = new AbortController();

function address() {
  const asked = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...asked]) {
    if (value.trim() === '') asked.delete(name);
  }
  const day = form.elements.on;
  if (day.value === day.dataset.today) asked.delete('on');
  return asked.size === 0 ? form.action : `${form.action}?${asked}`;
}

function put(part, fresh) {
  document.querySelector(part).replaceChildren(...fresh.querySelector(part).childNodes);
}

// Options that leave a list one by one make it choose another each time, so the choice is put back.
function putCountries(fresh) {
  const chosen = country.value;
  put('#country', fresh);
  country.value = chosen;
}

async function find() {
  clearTimeout(pause);
  asking.abort();
  asking = new AbortController();
  const wanted = address();
  try {
    const answer = await fetch(wanted, { signal: asking.signal });
    if (!answer.ok) throw new Error(`${wanted}: ${answer.status}`);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    put('#found', fresh);
    put('.languages', fresh);
    if (document.activeElement !== country) putCountries(fresh);
    const said = fresh.querySelector('#count').textContent;
    if (count.textContent !== said) count.textContent = said;
    history.replaceState(null, '', wanted);
  } catch (failure) {
    if (failure.name === 'AbortError') return;
    count.textContent = form.dataset.failure;
    throw failure;
  }
}

form.addEventListener('input', (event) => {
  clearTimeout(pause);
  pause = setTimeout(find, event.target.type === 'search' ? PAUSE : 0);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  find();
});
