// Added by `staticimpact serve` alone: keeps the open page fresh and shows what is wrong over it.
'use strict';
(() => {
  const version = document.currentScript.dataset.version;
  const styles = '/.staticimpact/live.css';
  const marks = '/.staticimpact/marks.css';
  const place = 'staticimpact:place:' + location.pathname;
  const dismissed = 'staticimpact:dismissed';

  // A reload keeps where the reader was, and which parts were open.
  const folds = () => [...document.querySelectorAll('details')];
  function reload() {
    sessionStorage.setItem(place, JSON.stringify({ x: scrollX, y: scrollY, open: folds().map(d => d.open) }));
    location.reload();
  }
  const kept = JSON.parse(sessionStorage.getItem(place) ?? 'null');
  if (kept) {
    sessionStorage.removeItem(place);
    folds().forEach((d, i) => { if (i in kept.open) d.open = kept.open[i]; });
    const back = () => scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
    back();
    addEventListener('load', back, { once: true });
  }

  // Style sheets are named by their content; the one in the page is swapped for its successor once that has arrived.
  const unhashed = address => address.replace(/\.[0-9a-f]{10}(?=\.css$)/, '');
  function restyle(addresses) {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      const old = new URL(link.href).pathname;
      const fresh = addresses.find(a => unhashed(a) === unhashed(old));
      if (!fresh || fresh === old) continue;
      const next = link.cloneNode();
      next.href = fresh;
      next.addEventListener('load', () => link.remove(), { once: true });
      next.addEventListener('error', () => next.remove(), { once: true });
      link.after(next);
    }
  }

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const plural = (n, one) => n === 1 ? `1 ${one}` : `${n} ${one}s`;

  // Everything stands in a shadow root, so that neither the page's styles nor its scripts meet it.
  const host = element('staticimpact-live');
  const root = host.attachShadow({ mode: 'open' });
  const news = element('p', { className: 'news' });
  news.setAttribute('role', 'status');
  const heading = element('h2', { id: 'heading' });
  const close = element('button', { type: 'button', className: 'close', textContent: 'Close' });
  close.setAttribute('aria-keyshortcuts', 'Escape');
  const list = element('ol');
  const panel = element('section', { className: 'panel', hidden: true, tabIndex: -1 },
    element('header', {}, heading, element('span', { className: 'hint', textContent: 'Esc closes' }), close), list);
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-labelledby', 'heading');
  const pill = element('button', { type: 'button', className: 'pill', hidden: true });
  pill.setAttribute('aria-expanded', 'false');
  const frame = element('div', { className: 'frame', hidden: true }, news, panel, pill);
  const sheet = element('link', { rel: 'stylesheet', href: styles });
  sheet.addEventListener('load', () => { frame.hidden = false; });
  root.append(sheet, frame);
  document.body.append(host);

  let errors = '';
  function show(isOpen, byReader) {
    panel.hidden = !isOpen;
    pill.hidden = isOpen || pill.textContent === '';
    pill.setAttribute('aria-expanded', String(isOpen));
    if (!byReader) return;
    if (isOpen) {
      panel.focus();
      sessionStorage.removeItem(dismissed);
    } else {
      pill.focus();
      sessionStorage.setItem(dismissed, errors);
    }
  }
  pill.addEventListener('click', () => show(true, true));
  close.addEventListener('click', () => show(false, true));
  document.addEventListener('keydown', e => {
    if (e.key !== 'Escape' || panel.hidden || e.defaultPrevented) return;
    e.preventDefault();
    show(false, true);
  });

  function excerpt(problem) {
    const lines = problem.excerpt.map(({ number, text }) => {
      const isHere = number === problem.line;
      const line = element('span', { className: isHere ? 'line here' : 'line' }, element('span', { className: 'number', textContent: number }));
      if (isHere && problem.column > 0) {
        const from = Math.min(problem.column - 1, text.length);
        const to = Math.min(text.length, from + Math.max(1, problem.length));
        line.append(text.slice(0, from), element('mark', { textContent: text.slice(from, to) || ' ' }), text.slice(to));
      } else {
        line.append(text);
      }
      line.append('\n');
      return line;
    });
    return element('pre', { tabIndex: 0 }, ...lines);
  }

  function item(problem, kind) {
    const where = [problem.file];
    if (problem.cell) where.push(`cell ${problem.cell}`);
    else if (problem.line) where.push(`line ${problem.line}`);
    if (problem.line && problem.column && !problem.cell) where.push(`column ${problem.column}`);
    const parts = [
      element('p', { className: 'where' }, element('span', { className: 'kind', textContent: kind }), ' ', where.join(', ')),
      element('p', { className: 'message', textContent: problem.message }),
    ];
    if (problem.excerpt.length) parts.push(excerpt(problem));
    if (problem.fix) parts.push(element('p', { className: 'fix', textContent: problem.fix }));
    parts.push(element('p', { className: 'code', textContent: `${problem.code}: ${problem.title}` }));
    return element('li', { className: kind.toLowerCase() }, ...parts);
  }

  function tell(problems) {
    const failure = problems.failure;
    const found = failure === null ? problems.errors.count : problems.errors.count + 1;
    const before = errors;
    errors = found ? JSON.stringify([failure, problems.errors.items.map(p => [p.file, p.line, p.column, p.message])]) : '';
    pill.textContent = [found && plural(found, 'error'), problems.warnings.count && plural(problems.warnings.count, 'warning')].filter(Boolean).join(', ');
    pill.classList.toggle('bad', found > 0);
    heading.textContent = found ? `${plural(found, 'error')}: the page behind this is as it was before` : plural(problems.warnings.count, 'warning');
    list.replaceChildren(
      ...failure === null ? [] : [item({ file: 'StaticImpact', message: failure, excerpt: [], code: 'Fault of the program', title: 'the terminal says more' }, 'Error')],
      ...problems.errors.items.map(p => item(p, 'Error')),
      ...problems.warnings.items.map(p => item(p, 'Warning')));
    const more = problems.errors.count - problems.errors.items.length + problems.warnings.count - problems.warnings.items.length;
    if (more > 0) list.append(element('li', { className: 'more', textContent: `… and ${more} more` }));
    if (errors === before) show(!panel.hidden && pill.textContent !== '', false);
    else show(found > 0 && sessionStorage.getItem(dismissed) !== errors, false);
    if (errors !== before) news.textContent = found ? `${plural(found, 'error')}. ${failure ?? problems.errors.items[0].message}` : 'Nothing is wrong any more.';
    markDrafts(new Set(problems.drafts));
  }

  // Links to what is not public yet say so, whatever the theme.
  function markDrafts(drafts) {
    for (const mark of document.querySelectorAll('.staticimpact-draft')) mark.remove();
    if (!drafts.size) return;
    if (!document.querySelector(`link[href="${marks}"]`)) document.head.append(element('link', { rel: 'stylesheet', href: marks }));
    for (const link of document.querySelectorAll('a[href]')) {
      if (link.origin === location.origin && drafts.has(link.pathname)) link.append(element('span', { className: 'staticimpact-draft', textContent: 'not public' }));
    }
  }

  let source;
  function follow() {
    source?.close();
    source = new EventSource(`/.staticimpact/events?page=${encodeURIComponent(decodeURI(location.pathname))}&version=${version}`);
    source.addEventListener('reload', reload);
    source.addEventListener('styles', e => restyle(JSON.parse(e.data)));
    source.addEventListener('problems', e => tell(JSON.parse(e.data)));
  }
  follow();
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', e => { if (e.persisted) follow(); });
})();
