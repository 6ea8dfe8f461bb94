import type { IncomingHttpHeaders } from 'node:http';

/** Names of this machine: a page of another site that reaches us under its own name (DNS rebinding) is refused. */
const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** What a request asks for, and under which name of this machine; or the status that refuses it. */
export type Guarded = { path: string; machine: string } | { status: 400 | 403 | 405 | 413 | 421 };

/** Looks at a request before anything is served: only this machine's own pages may read, and nobody may send. */
export function guardRequest(
  method: string | undefined,
  url: string | undefined,
  headers: IncomingHttpHeaders,
): Guarded {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) return { status: 413 };
  const host = headers.host ?? '';
  const machine = host.replace(/:\d+$/, '').toLowerCase();
  if (!loopback.has(machine)) return { status: 421 };
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return { status: 403 };
  const path = decoded((url ?? '/').split(/[?#]/)[0]);
  return path === undefined || !path.startsWith('/') || path.includes('\0') ? { status: 400 } : { path, machine };
}

/** `undefined` for percent signs that encode nothing. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
