// What a script adds to pages that are complete without it: sorting tables, copying texts, reading charts point by point.
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
  // Where numbers are sorted, a cell without one has words in its place; those rows stay together at the end.
  const value = row => row.cells[column].dataset.value ?? (asNumbers ? '' : row.cells[column].textContent.trim());
  const order = (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === '' || y === '') return (x === '') - (y === '');
    const by = asNumbers ? x - y : x.localeCompare(y, document.documentElement.lang);
    return descending ? -by : by;
  };
  body.append(...[...body.rows].sort(order));
}

// Buttons that copy a text nearby and say so.
if (navigator.clipboard) {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false;
    const said = document.createElement('span');
    said.className = 'copied';
    said.setAttribute('role', 'status');
    button.after(said);
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      said.textContent = button.dataset.done;
      setTimeout(() => { said.textContent = ''; }, 4000);
    });
  }
}

// Charts: the figures of a point in a tooltip, by pointer or by arrow keys, and buttons that switch series off and on.
for (const drawing of document.querySelectorAll('.chart-drawing[data-keys]')) readable(drawing);

function readable(drawing) {
  const figure = drawing.closest('figure');
  if (!drawing.querySelector('.c-point')) return;
  const isOverTime = /chart-(trend|groups-over-time|milestones)/.test(figure.className);
  const tip = document.createElement('div');
  tip.className = 'chart-tip';
  tip.setAttribute('role', 'status');
  drawing.append(tip);
  drawing.tabIndex = 0;
  drawing.setAttribute('role', 'group');
  drawing.setAttribute('aria-label', figure.querySelector('.chart-title').textContent.trim() + '. ' + drawing.dataset.keys);
  // The browser's own tooltip of the drawing's name would cover this one.
  for (const title of drawing.querySelectorAll('svg > title')) {
    title.parentElement.setAttribute('aria-label', title.textContent);
    title.parentElement.removeAttribute('aria-labelledby');
    title.remove();
  }
  for (const title of drawing.querySelectorAll('.c-map title')) {
    const [, label, value] = title.textContent.match(/^(.*): (.*)$/s);
    Object.assign(title.parentElement.dataset, { label, value });
    title.remove();
  }
  // The narrow map shows the areas of the wide one, which have the words.
  for (const area of drawing.querySelectorAll('.c-shape > use')) Object.assign(area.dataset, document.getElementById(area.href.baseVal.slice(1)).dataset);
  let stops = [];
  let at = -1;
  let dismissed = -1;

  // What is shown together: all series at one period, both ends of a gap, a bar, an area of the map.
  const collect = () => {
    const svg = [...drawing.querySelectorAll('svg')].find(s => s.getClientRects().length > 0);
    const groups = new Map();
    for (const part of svg ? svg.querySelectorAll('.c-shape > *, .c-amount, .c-point') : []) {
      if (part.closest('.is-off')) continue;
      const { label } = part.dataset;
      if (!label) continue;
      const panel = part.closest('.c-panel') ?? svg;
      if (!groups.has(panel)) groups.set(panel, new Map());
      const inPanel = groups.get(panel);
      if (!inPanel.has(label)) inPanel.set(label, { label, parts: [], box: part.firstElementChild?.getBoundingClientRect() ?? part.getBoundingClientRect() });
      inPanel.get(label).parts.push(part);
    }
    stops = [...groups.values()].flatMap(g => isOverTime ? [...g.values()].sort((a, b) => a.box.x - b.box.x) : [...g.values()]);
  };

  const line = (name, part) => {
    const row = document.createElement('span');
    const figureText = document.createElement('i');
    figureText.textContent = part.dataset.value;
    row.append(name, ' ', figureText);
    if (part.dataset.margin) {
      const margin = document.createElement('small');
      margin.textContent = `(${part.dataset.margin})`;
      row.append(' ', margin);
    }
    return row;
  };

  const show = index => {
    hide();
    at = index;
    const stop = stops[at];
    if (!stop) return;
    const head = document.createElement('b');
    head.textContent = stop.label;
    const named = stop.parts.filter(part => part.parentElement.dataset.series);
    if (isOverTime) named.sort((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y);
    tip.replaceChildren(...named.length ? [head, ...named.map(part => line(part.parentElement.dataset.series, part))] : [line(stop.label, stop.parts[0])]);
    for (const part of stop.parts) part.classList.add('is-on');
    const boxes = (named.length ? named : [stop.parts[0]]).map(p => p.getBoundingClientRect());
    const [here, own] = [drawing.getBoundingClientRect(), tip.getBoundingClientRect()];
    const middle = boxes.reduce((sum, b) => sum + b.x + b.width / 2, 0) / boxes.length;
    const top = Math.min(...boxes.map(b => b.y));
    tip.style.left = Math.max(0, Math.min(here.width - own.width, middle - here.x - own.width / 2)) + 'px';
    tip.style.top = top - here.y - own.height + 1 + 'px';
  };

  const hide = () => {
    for (const part of drawing.querySelectorAll('.is-on')) part.classList.remove('is-on');
    tip.replaceChildren();
    at = -1;
  };

  // The nearest stop within reach: a finger is broader than the tip of a mouse, and what it drags is not what it is over.
  const nearest = event => {
    let best = -1;
    let least = event.pointerType === 'mouse' ? 40 : 56;
    const over = document.elementFromPoint(event.clientX, event.clientY);
    stops.forEach((stop, index) => {
      for (const part of stop.parts) {
        if (part === over) { best = index; least = -1; }
        if (part.closest('.c-map')) continue;
        const b = part.getBoundingClientRect();
        const dx = Math.max(b.left - event.clientX, 0, event.clientX - b.right);
        const dy = Math.max(b.top - event.clientY, 0, event.clientY - b.bottom);
        const far = isOverTime && !part.closest('.c-panel') ? dx : Math.hypot(dx, dy);
        if (far < least) [best, least] = [index, far];
      }
    });
    return best;
  };

  drawing.addEventListener('pointerenter', collect);
  drawing.addEventListener('pointermove', event => {
    if (tip.contains(event.target)) return;
    const index = nearest(event);
    if (index !== dismissed) dismissed = -1;
    if (index >= 0 && index !== at && index !== dismissed) show(index);
    if (index < 0 && document.activeElement !== drawing) hide();
  });
  drawing.addEventListener('pointerleave', event => { if (event.pointerType === 'mouse' && document.activeElement !== drawing) hide(); });

  // A tap reads the chart, and what it shows stays until another tap; a finger that moves up or down scrolls instead.
  drawing.addEventListener('pointerup', event => {
    if (event.pointerType === 'mouse' || tip.contains(event.target)) return;
    dismissed = -1;
    const index = nearest(event);
    if (index >= 0) show(index);
    else hide();
  });
  addEventListener('pointerdown', event => { if (event.pointerType !== 'mouse' && !drawing.contains(event.target)) hide(); });
  drawing.addEventListener('focus', () => {
    if (!drawing.matches(':focus-visible')) return;
    collect();
    show(isOverTime ? stops.length - 1 : 0);
  });
  drawing.addEventListener('blur', hide);
  drawing.addEventListener('keydown', event => {
    collect();
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at < 0 ? stops.length - 1 : at - 1, ArrowUp: at < 0 ? stops.length - 1 : at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(Math.max(0, Math.min(stops.length - 1, to)));
  });
  addEventListener('keydown', event => {
    if (event.key !== 'Escape' || at < 0) return;
    dismissed = at;
    hide();
  });

  switches(drawing, hide);
}

function switches(drawing, hide) {
  const all = [...drawing.querySelectorAll('.c-points[data-s]')];
  const context = all.filter(p => p.matches('.c-context'));
  const names = new Map([...all.filter(p => !context.includes(p)), ...context.reverse()].map(p => [p.dataset.s, p]));
  if (names.size < 2) return;
  const group = document.createElement('div');
  group.className = 'chart-switches';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', drawing.dataset.switch);
  group.append(drawing.dataset.switch);
  for (const [index, points] of names) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = points.dataset.series;
    button.className = points.classList[1];
    button.setAttribute('aria-pressed', 'true');
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') === 'false';
      button.setAttribute('aria-pressed', isOn);
      for (const part of drawing.querySelectorAll(`[data-s="${index}"]`)) part.classList.toggle('is-off', !isOn);
      hide();
    });
    group.append(button);
  }
  drawing.after(group);
}

// On paper everything is open but the tables of charts, which the drawings say already.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open], .chart-data)')) {
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
