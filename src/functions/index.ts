import { functionNames } from './names';

/**
 * The worksheet functions, in the page of the shared runtime: Excel calls by these names as soon as the page has loaded,
 * so they are told at once. What computes them is loaded with the first call.
 */
}
