// Search without a server: fetches the words that begin like the query's, then what describes the best results.
'use strict';

(() => {
  const form = document.getElementById('s-search');
  const input = document.getElementById('s-query');
  const status = document.getElementById('s-search-status');
  const results = document.getElementById('s-results');
  const files = Number(form.dataset.files);
  const inFile = Number(form.dataset.entries);
  const shown = 20;
  const loaded = new Map();
  const waiting = new Map();
  let last = 0;

  // Each file of the index is a script that calls this; so it can be read from any folder and from disk.
  window.staticimpactSearch = (name, data) => waiting.get(name)?.(data);

  const load = name => {
    if (!loaded.has(name)) {
      loaded.set(name, new Promise((resolve, reject) => {
        waiting.set(name, resolve);
        const script = document.createElement('script');
        script.src = form.dataset.index + name + '.js';
        script.onerror = () => { loaded.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return loaded.get(name);
  };

  // The words of a text as the index has them; the table of the index is written from these rules.
  const dense = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u30ff\u31f0-\u31ff\u3400-\u9fff\ua9e0-\ua9ff\uaa60-\uaa7f\uf900-\ufaff\u{1b000}-\u{1b16f}\u{20000}-\u{3ffff}]+)/u;
  const plain = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', ɖ: 'd', þ: 'th', ħ: 'h', ı: 'i', ł: 'l', ŋ: 'n', ŧ: 't', ə: 'e', ɛ: 'e', ɔ: 'o', ɓ: 'b', ɗ: 'd', ƙ: 'k', ƴ: 'y', ς: 'σ', ґ: 'г', ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ة: 'ه', ۃ: 'ه' };
  const digit = d => { const ten = d.codePointAt() & ~15; return d.codePointAt() - ten - (/\p{Nd}/u.test(String.fromCodePoint(ten)) ? 0 : 6); };
  const silent = /[\p{Cf}\u0640]|(?=\p{M})[\u0300-\u07a5\u07b1-\u08ff\u093c\u0951-\u0954\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u1037\u1ab0-\u1aff\u1cd0-\u1cff\u1dc0-\u1dff\u20d0-\u20ff\u302a-\u302d\ufe00-\ufe2f\u{e0100}-\u{e01ef}]/gu;
  const fold = text => text.normalize('NFKD').toLowerCase().replace(silent, '').replace(/[^\0-\x7f]/gu, c => plain[c] ?? (/\p{Nd}/u.test(c) ? digit(c) : /[’‘ʼʻ]/.test(c) ? "'" : c)).normalize('NFC');
  const isWord = word => word.length > 1 || /[\u3400-\ud7ff]/.test(word);
  const short = word => word.slice(0, 24).replace(/[\ud800-\udbff]$/, '');
  const cut = (piece, tail = piece.replace(/^'+/, '').search(/'./), word = short(piece.replaceAll("'", ''))) => tail < 0 ? [word] : [word, word.slice(tail)];
  const pairs = signs => signs.map((sign, i) => [sign + (signs[i + 1] ?? '')]).filter(([pair], i) => i + 1 < signs.length || isWord(pair));
  const pieces = text => fold(text).split(/[^\p{L}\p{Nd}\p{M}']+/u).flatMap(run => run.split(dense));
  const wordsOf = text => pieces(text).flatMap(piece => dense.test(piece) ? pairs([...piece]) : [cut(piece).filter(isWord)]).filter(words => words.length > 0);

  const fileOf = word => {
    let hash = 2166136261;
    const letters = /^[\u3400-\ud7ff]/.test(word) ? 1 : 2;
    for (let i = 0; i < Math.min(letters, word.length); i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0;
    return hash % files;
  };

  // What is left of a word without its ending: at most one of each step's endings, the first that leaves three letters or more.
  const steps = form.dataset.endings.split('/').map(step => step.split(' ').filter(Boolean).map(ending => ending.split('>')));
  const stem = word => steps.reduce((left, endings) => {
    const [from, to] = endings.find(([from, to]) => left.endsWith(from) && left.length - from.length + to.length > 2) ?? ['', ''];
    return left.slice(0, left.length - from.length) + to;
  }, word);

  // How well a word fits one that is asked for: the word itself, another form of it, one that begins with it, or not at all.
  const fit = (word, asked) => word === asked ? 3 : !word.startsWith(asked.slice(0, 2)) ? 0 : stem(word) === stem(asked) ? 1.5 : word.startsWith(asked) ? 1 : 0;

  // The entries that contain words that fit one of these, with their weights. Of words that almost all entries have the index
  // keeps only where they matter: -1 comes first then, and an entry need not be among those.
  const find = async asked => {
    const found = new Map();
    for (const one of asked) {
      for (const [word, places] of Object.entries(await load('w' + fileOf(one)))) {
        const factor = fit(word, one);
        if (factor === 0) continue;
        let entry = 0;
        let i = 0;
        if (places[0] < 0) {
          found.isPart = true;
          i = 1;
        }
        for (; i < places.length; i += 2) {
          entry += places[i];
          found.set(entry, Math.max(found.get(entry) ?? 0, places[i + 1] * factor));
        }
      }
    }
    return found;
  };

  // Entries that contain every word; where there are none, those that contain most of them.
  const rank = lists => {
    const score = new Map();
    for (const list of lists) {
      for (const [entry, weight] of list) {
        const so = score.get(entry) ?? [0, 0];
        score.set(entry, [so[0] + (list.isPart ? 0 : 1), so[1] + weight / Math.log2(2 + list.size) / (list.isPart ? 10 : 1)]);
      }
    }
    const most = Math.max(0, ...[...score.values()].map(s => s[0]));
    return [...score].filter(([, s]) => s[0] === most).sort((a, b) => b[1][1] - a[1][1] || a[0] - b[0]).map(([entry]) => entry);
  };

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  // A text with the words that fit marked; of scripts without spaces, the signs.
  const marked = (text, asked) => {
    const parts = [];
    const add = (part, hit) => {
      if (!hit) parts.push(part);
      else if (parts.at(-1)?.append && hit === 'sign') parts.at(-1).append(part);
      else parts.push(element('mark', '', part));
    };
    for (const piece of text.split(/([\p{L}\p{Nd}\p{M}\p{Cf}'’‘ʼʻ]+)/u).flatMap(run => run.split(dense)).filter(Boolean)) {
      if (dense.test(piece)) {
        const signs = [...piece].map(fold);
        const fits = [...piece].map((_, i) => asked.includes(signs[i]) || asked.includes(signs[i] + signs[i + 1]));
        [...piece].forEach((sign, i) => add(sign, (fits[i] || asked.includes(signs[i - 1] + signs[i])) && 'sign'));
      } else {
        add(piece, wordsOf(piece).flat().some(word => asked.some(one => fit(word, one) > 0)));
      }
    }
    return parts;
  };

  const result = ([href, title, kind, summary, figure, period, flag, status, key, icon, isOld], asked) => {
    const [path, hash] = href.split('#');
    const anchor = element('a', '', ...marked(title, asked));
    anchor.href = form.dataset.root + path + ('portable' in form.dataset && (path === '' || path.endsWith('/')) ? 'index.html' : '') + (hash ? '#' + hash : '');
    const facts = element('p', 'search-facts', element('span', 'kind', kind));
    if (figure) facts.append(' ', element('strong', '', figure), ' ', element('span', 'search-period', period));
    if (flag) facts.append(' ', element('span', 'flag', flag));
    if (status) facts.append(' ', element('span', `chip chip-${key}${isOld ? ' chip-old' : ''}`, document.getElementById('s-icon-' + icon).content.cloneNode(true), element('span', '', status)));
    return element('li', '', anchor, facts, element('p', '', ...marked(summary, asked)));
  };

  const search = async () => {
    const turn = ++last;
    const words = wordsOf(input.value);
    if (words.length === 0) {
      results.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = form.dataset.searching;
    try {
      const lists = await Promise.all(words.map(find));
      const ranked = rank(lists);
      const best = ranked.slice(0, shown);
      const described = await Promise.all(best.map(async entry => (await load('e' + Math.floor(entry / inFile)))[entry % inFile]));
      if (turn !== last) return;
      results.replaceChildren(...described.map(entry => result(entry, words.flat())));
      results.hidden = ranked.length === 0;
      status.textContent = ranked.length === 0 ? form.dataset.none : form.dataset.count.replace('{n}', ranked.length + (lists.some(list => list.isPart) ? '+' : ''));
    } catch {
      if (turn === last) status.textContent = form.dataset.failed;
    }
  };

  let pause = 0;
  input.addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(search, 150); });
  form.addEventListener('submit', event => {
    event.preventDefault();
    history.replaceState(null, '', '?q=' + encodeURIComponent(input.value));
    search();
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked && !input.value) input.value = asked;
  if (input.value) search();
})();
