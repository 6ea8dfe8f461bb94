/** The add-in in a thread of its own, as Excel runs it. */
require('tsx/cjs');
require('./addin.ts');
