// Where a reader is in each table of runs, counted from its right end, where the newest run stands: it is in sight from
// the start, and who has moved to older ones stays there when newer states come.
const atEnd = ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth;

const tables = () =>
  [...document.querySelectorAll('.workflow')]
    .map((workflow) => [workflow.dataset.dag, workflow.querySelector('.scroll')])
    .filter(([, table]) => table !== null);

export const places = () => new Map(tables().map(([dag, table]) => [dag, atEnd(table) - table.scrollLeft]));

export function moveTo(known) {
  for (const [dag, table] of tables()) table.scrollLeft = atEnd(table) - (known.get(dag) ?? 0);
}
