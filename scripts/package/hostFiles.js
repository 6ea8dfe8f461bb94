/** Files whose names change with what is in them may be kept for good; all others are asked for each time. */
const forGood = 'public, max-age=31536000, immutable';
const askEachTime = 'no-cache';
/** Nothing may forbid that Office shows the pane in a frame, so that there is no X-Frame-Options. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  // custom functions are loaded by Excel from addresses of its own
  'Access-Control-Allow-Origin': '*',
};

const headerLines = (indent, line) =>
  Object.entries(everywhere)
    .map(([name, value]) => indent + line(name, value))
    .join('\n');

/**
 * What static hosts want to know about the files of a build, by file name. nginx is told in a part of its configuration;
 * GitHub Pages takes no headers, but must be told that the files are no Jekyll site.
 *
 * @param {string} origin such as `https://example.com`, without a slash at the end
 * @returns {Record<string, string>}
 */
function hostFiles(origin) {
  const { hostname, pathname } = new URL(origin);
  return {
    'nginx.conf': `server {
  listen 443 ssl;
  server_name ${hostname};
  # ssl_certificate and ssl_certificate_key of this host belong here
  # dist/ is copied to /var/www/customer-pyramid${pathname.replace(/\/$/, '')}
  root /var/www/customer-pyramid;
${headerLines('  ', (name, value) => `add_header ${name} "${value}" always;`)}
  add_header Cache-Control "${askEachTime}" always;
  location ~ "\\.[0-9a-f]{8}\\.(js|css|wasm)$" {
${headerLines('    ', (name, value) => `add_header ${name} "${value}" always;`)}
    add_header Cache-Control "${forGood}" always;
  }
}
`,
    _headers: `/*
${headerLines('  ', (name, value) => `${name}: ${value}`)}
  Cache-Control: ${askEachTime}
`,
    'staticwebapp.config.json': `${JSON.stringify(
      {
        globalHeaders: { ...everywhere, 'Cache-Control': askEachTime },
        mimeTypes: { '.json': 'application/json', '.wasm': 'application/wasm', '.xml': 'application/xml' },
      },
      null,
      2,
    )}\n`,
    '.nojekyll': '',
    ...(hostname.endsWith('.github.io') || pathname !== '/' ? {} : { CNAME: `${hostname}\n` }),
  };
}

module.exports = { hostFiles };
