/* The search of the help, and the way to the reader's language. Runs from a file too: no module, nothing is fetched. */
(() => {
  const most = 12;

  if (document.documentElement.hasAttribute('data-choose')) {
    const asked = navigator.language.toLowerCase();
    const [language] = asked.split('-');
    // readers of traditional characters are those of Taiwan, Hong Kong and Macau, and whoever says so
    const isTraditional = /\b(hant|tw|hk|mo)\b/.test(asked) && !asked.includes('hans');
    const folder = { de: 'de', zh: isTraditional ? 'zh-TW' : 'zh-CN' }[language] ?? 'en';
    location.replace(`${folder}/index.html`);
    return;
  }

  const field = document.getElementById('search');
  const found = document.getElementById('found');
  const main = document.querySelector('main');
  field.closest('search').hidden = false;

  /** How well a page fits: all words must occur; a word in the title counts most. 0 where it does not fit. */
  const worth = ([title, , text], words) => {
    const [inTitle, inText] = [title.toLowerCase(), text.toLowerCase()];
    const each = words.map((word) =>
      inTitle === word ? 20 : inTitle.includes(word) ? 10 : inText.includes(word) ? 1 : 0,
    );
    return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one, 0);
  };

  /** What stands around the first word. */
  const around = (text, word) => {
    const at = Math.max(0, text.toLowerCase().indexOf(word) - 40);
    return `${at > 0 ? '… ' : ''}${text.slice(at, at + 140)} …`;
  };

  const item = ([title, path, text], words) => {
    const link = document.createElement('a');
    link.href = `${field.dataset.root}${path}`;
    link.textContent = title;
    const line = document.createElement('p');
    line.className = 'quiet';
    line.textContent = around(text, words[0]);
    const entry = document.createElement('li');
    entry.append(link, line);
    return entry;
  };

  const show = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const isAsked = words.length > 0;
    found.hidden = !isAsked;
    main.hidden = isAsked;
    if (!isAsked) return;
    const fitting = (globalThis.helpIndex ?? [])
      .map((page) => ({ page, worth: worth(page, words) }))
      .filter((one) => one.worth > 0)
      .sort((a, b) => b.worth - a.worth)
      .slice(0, most);
    const heading = document.createElement('h1');
    heading.textContent = fitting.length === 0 ? found.dataset.nothing : `${found.dataset.found}: ${fitting.length}`;
    const list = document.createElement('ul');
    list.append(...fitting.map(({ page }) => item(page, words)));
    found.replaceChildren(heading, list);
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    field.value = '';
    show();
  });
})();
