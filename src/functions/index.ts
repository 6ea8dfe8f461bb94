import { clv } from './value';

// Excel calls by these names as soon as the page has loaded.
CustomFunctions.associate('CLV', clv);
