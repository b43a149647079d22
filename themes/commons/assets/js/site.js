// What a script adds to pages that are complete without it: sorting tables, copying texts.
'use strict';

// Tables whose columns have a data-sort can be sorted; the order is said to screen readers by aria-sort.
for (const table of document.querySelectorAll('table[data-sortable]')) {
  for (const head of table.querySelectorAll('th[data-sort]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const descending = head.getAttribute('aria-sort') === 'ascending';
      for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
      sortRows(table, head.cellIndex, head.dataset.sort === 'number', descending);
    });
  }
}

function sortRows(table, column, asNumbers, descending) {
  const body = table.tBodies[0];
  const value = row => row.cells[column].dataset.value ?? row.cells[column].textContent.trim();
  const order = (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === '' || y === '') return (x === '') - (y === '');
    const by = asNumbers ? x - y : x.localeCompare(y, document.documentElement.lang);
    return descending ? -by : by;
  };
  body.append(...[...body.rows].sort(order));
}

// Buttons that copy a text nearby.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    const words = button.textContent;
    button.setAttribute('aria-live', 'polite');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = words; }, 2000);
    });
  }
}

// On paper everything is open.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open])')) {
    details.open = true;
    details.dataset.printed = '';
  }
});
addEventListener('afterprint', () => {
  for (const details of document.querySelectorAll('details[data-printed]')) {
    details.open = false;
    delete details.dataset.printed;
  }
});

// The search script is fetched when somebody is about to search.
const search = document.getElementById('s-search');
if (search) {
  search.hidden = false;
  const load = () => {
    removeEventListener('focusin', begin);
    const script = document.createElement('script');
    script.src = search.dataset.script;
    document.head.append(script);
  };
  const begin = event => { if (search.contains(event.target)) load(); };
  addEventListener('focusin', begin);
  if (new URLSearchParams(location.search).get('q')) load();
}
