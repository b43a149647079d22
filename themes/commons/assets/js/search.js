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

  // As the index was made: letters without their marks, words of letters and digits.
  const fold = text => text.toLowerCase().replace(/[\u0080-\u1fff]/g, c => c.normalize('NFD')).replace(/\p{M}/gu, '').replace(/ł/g, 'l').replace(/ø/g, 'o').replace(/ς/g, 'σ');
  const wordsOf = text => fold(text).replace(/['’]/g, '').split(/(?:[^\p{L}\p{Nd}]|[^\u0000-\uffff])+/u).filter(w => w.length > 1).map(w => w.slice(0, 24));

  const fileOf = word => {
    let hash = 2166136261;
    for (let i = 0; i < Math.min(2, word.length); i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619) >>> 0;
    return hash % files;
  };

  // The entries that contain words beginning with this one, with their weights; whole words count more.
  const find = async word => {
    const words = await load('w' + fileOf(word));
    const found = new Map();
    for (const [candidate, places] of Object.entries(words)) {
      if (!candidate.startsWith(word)) continue;
      const factor = candidate === word ? 3 : 1;
      let entry = 0;
      for (let i = 0; i < places.length; i += 2) {
        entry += places[i];
        found.set(entry, Math.max(found.get(entry) ?? 0, places[i + 1] * factor));
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
        score.set(entry, [so[0] + 1, so[1] + weight / Math.log2(2 + list.size)]);
      }
    }
    const most = Math.max(0, ...[...score.values()].map(s => s[0]));
    return [...score].filter(([, s]) => s[0] === most).sort((a, b) => b[1][1] - a[1][1] || a[0] - b[0]).map(([entry]) => entry);
  };

  const link = ([href, title, kind, summary]) => {
    const item = document.createElement('li');
    const anchor = document.createElement('a');
    const [path, hash] = href.split('#');
    anchor.href = form.dataset.root + path + ('portable' in form.dataset && (path === '' || path.endsWith('/')) ? 'index.html' : '') + (hash ? '#' + hash : '');
    anchor.textContent = title;
    const about = document.createElement('p');
    const tag = document.createElement('span');
    tag.className = 'tag';
    tag.textContent = kind;
    about.append(tag, ' ', summary);
    item.append(anchor, about);
    return item;
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
      const ranked = rank(await Promise.all(words.map(find)));
      const best = ranked.slice(0, shown);
      const described = await Promise.all(best.map(async entry => (await load('e' + Math.floor(entry / inFile)))[entry % inFile]));
      if (turn !== last) return;
      results.replaceChildren(...described.map(link));
      results.hidden = ranked.length === 0;
      status.textContent = ranked.length === 0 ? form.dataset.none : form.dataset.count.replace('{n}', ranked.length);
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
