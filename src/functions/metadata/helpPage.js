const { translationOf } = require('./localMetadata');

const chrome = {
  en: {
    parameters: 'Arguments',
    result: 'Result',
    remarks: 'Good to know',
    examples: 'Examples',
    optional: 'optional',
    all: 'All functions',
    title: 'Worksheet functions',
  },
  de: {
    parameters: 'Argumente',
    result: 'Ergebnis',
    remarks: 'Gut zu wissen',
    examples: 'Beispiele',
    optional: 'optional',
    all: 'Alle Funktionen',
    title: 'Tabellenfunktionen',
  },
};
const groups = {
  en: { value: 'Customer value', classification: 'Classification', portfolio: 'Portfolio' },
  de: { value: 'Kundenwert', classification: 'Einstufung', portfolio: 'Kundenstamm' },
};

const style = `:root{color-scheme:light dark;--ink:#1b2a34;--quiet:#566873;--line:#d8e2e8;--back:#fff;--code:#f2f6f8;--accent:#175e8c}
@media(prefers-color-scheme:dark){:root{--ink:#e6eef2;--quiet:#9fb2bd;--line:#33434d;--back:#161d22;--code:#212c33;--accent:#8cc4e6}}
body{margin:0 auto;max-width:44rem;padding:2rem 1.25rem 4rem;font:15px/1.55 "Segoe UI",system-ui,sans-serif;color:var(--ink);background:var(--back)}
h1{font-size:1.6rem;margin:0 0 .25rem}h2{font-size:1.05rem;margin:1.75rem 0 .5rem}
a{color:var(--accent)}.quiet{color:var(--quiet)}nav{margin:0 0 1.5rem}
code{font:13px/1.5 Consolas,ui-monospace,monospace;background:var(--code);padding:.1rem .35rem;border-radius:3px}
pre{background:var(--code);padding:.75rem 1rem;border-radius:4px;overflow-x:auto}pre code{padding:0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.4rem 1.25rem;margin:0}dt{font-weight:600}dd{margin:0}
section+section{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--line)}ul{padding-left:1.2rem}`;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The help of one function in every language, light and dark. */
function helpPage(id, local, help) {
  const sections = local.map(({ language, metadata }) => {
    const definition = metadata.functions.find((each) => each.id === id);
    return functionSection(language, definition, help.get(id));
  });
  return page(`PYRAMID.${id}`, sections);
}

/** The list of all functions. */
function helpIndex(local, help) {
  const sections = local.map(({ language, metadata }) => {
    const lists = Object.entries(groups[language]).map(([group, title]) => {
      const items = metadata.functions
        .filter(({ id }) => help.get(id).group === group)
        .map(
          ({ id, description }) =>
            `<dt><a href="${id.toLowerCase()}.html${anchor(language)}">${id}</a></dt><dd>${escape(description)}</dd>`,
        );
      return `<h2>${title}</h2><dl>${items.join('')}</dl>`;
    });
    return `<section lang="${language}" id="${language}"><h1>${chrome[language].title}</h1>${lists.join('')}</section>`;
  });
  return page('PYRAMID', sections);
}

const anchor = (language) => (language === 'en' ? '' : `#${language}`);

function functionSection(language, definition, help) {
  const words = chrome[language];
  const { returns, remarks } = language === 'en' ? help : translationOf(definition.id, language);
  const names = definition.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const parameters = definition.parameters.map(
    ({ name, optional, description }) =>
      `<dt>${escape(name)}</dt><dd>${escape(description)}${optional ? ` <span class="quiet">(${words.optional})</span>` : ''}</dd>`,
  );
  const separator = language === 'de' ? '; ' : ', ';
  return `<section lang="${language}" id="${language}">
<nav><a href="index.html${anchor(language)}">${words.all}</a></nav>
<h1>PYRAMID.${definition.id}</h1>
<p>${escape(definition.description)}</p>
<pre><code>=PYRAMID.${definition.id}(${escape(names.join(separator))})</code></pre>
<h2>${words.parameters}</h2>
<dl>${parameters.join('')}</dl>
<h2>${words.result}</h2>
<p>${escape(returns)}</p>
${remarks.length === 0 ? '' : `<h2>${words.remarks}</h2><ul>${remarks.map((remark) => `<li>${escape(remark)}</li>`).join('')}</ul>`}
${help.examples.length === 0 ? '' : `<h2>${words.examples}</h2><pre><code>${help.examples.map(escape).join('\n')}</code></pre>`}
</section>`;
}

function page(title, sections) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}

module.exports = { helpPage, helpIndex };
