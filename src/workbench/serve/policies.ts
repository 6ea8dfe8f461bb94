import { createHash } from 'node:crypto';
import { trustPromptScript } from '../protocol/frameHost';

/** Where page and pane come from, as the browser names it: `http://localhost:3000`. */
export interface Origins {
  page: string;
  pane: string;
}

/**
 * What the browser may do with anything from here: take it as what it is, for pages from here. Each origin is asked to have a
 * process of its own: two ports are one site, which Chromium keeps in one process unless told.
 */
export const safeHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'self'",
  'origin-agent-cluster': '?1',
};

/** The workbench's page: its grid sets styles by script and draws pictures of its own; the pane is the only frame. */
export const pagePolicy = ({ pane }: Origins): string =>
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  `font-src 'self' data:; connect-src 'self' blob:; worker-src 'self' blob:; frame-src ${pane}; object-src 'none'; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The pane and the help have their own policy in their pages; who may frame them can only a header say. */
export const framePolicy = ({ page }: Origins): string => `frame-ancestors 'self' ${page}`;

/**
 * A worker keeps the policy that its script comes with, and no page's: what is read from files is compiled from here, and goes
 * nowhere.
 */
export const workerPolicy = (origins: Origins): string =>
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; ${framePolicy(origins)}`;

const trustHash = createHash('sha256').update(trustPromptScript).digest('base64');
export const trustPolicy = (origins: Origins): string =>
  `default-src 'none'; script-src 'sha256-${trustHash}'; ${framePolicy(origins)}`;
