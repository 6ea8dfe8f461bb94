import { hostFiles } from '../../../scripts/package/hostFiles';

describe('files for static hosts', () => {
  const files = hostFiles('https://pyramid.example.com');

  it('names the host for nginx and for a domain of GitHub Pages', () => {
    expect(files['nginx.conf']).toContain('server_name pyramid.example.com;');
    expect(files['nginx.conf']).toContain('dist/ is copied to /var/www/customer-pyramid\n');
    expect(files.CNAME).toBe('pyramid.example.com\n');
    // an address with a path: nginx looks for it below the root
    expect(hostFiles('https://a.example/add-ins/pyramid')['nginx.conf']).toContain(
      'copied to /var/www/customer-pyramid/add-ins/pyramid\n',
    );
    expect(hostFiles('https://someone.github.io/pyramid')).not.toHaveProperty('CNAME');
  });

  it.each(['nginx.conf', '_headers', 'staticwebapp.config.json'])(
    'lets Office show the pane in a frame: %s',
    (name) => {
      expect(files[name]).toContain('nosniff');
      expect(files[name]).not.toMatch(/X-Frame-Options|frame-ancestors/i);
    },
  );

  it('gives Azure JSON that it can read', () => {
    expect(JSON.parse(files['staticwebapp.config.json'])).toMatchObject({
      globalHeaders: { 'Cache-Control': 'no-cache' },
    });
  });
});
