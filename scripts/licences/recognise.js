/** Sentences that only the text of one licence holds; first those that take something away. */
const marks = [
  ['AGPL-3.0-only', /GNU AFFERO GENERAL PUBLIC LICENSE/i],
  ['LGPL-3.0-only', /GNU (LESSER|LIBRARY) GENERAL PUBLIC LICENSE/i],
  ['GPL-3.0-only', /GNU GENERAL PUBLIC LICENSE/i],
  ['LicenseRef-NonCommercial', /non-?commercial (use|purposes)/i],
  ['Apache-2.0', /Apache License,? Version 2\.0/i],
  [
    'BSD-3-Clause',
    /Redistribution and use in source and binary forms.*(Neither the names? of|The names? of .* may not)/i,
  ],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['ISC', /Permission to use, copy, modify, and(\/or)? distribute this software for any purpose with or without fee/i],
  ['MIT', /Permission is hereby granted, free of charge, to any person obtaining a copy of this software/i],
  ['Unlicense', /This is free and unencumbered software released into the public domain/i],
];

/**
 * The licence that a text is, as an SPDX id; a licence of the GNU family stands for all its versions.
 *
 * @param {string} text of a LICENSE file
 * @returns {string | undefined}
 */
function recognise(text) {
  const line = text.replace(/\s+/g, ' ');
  return marks.find(([, mark]) => mark.test(line))?.[0];
}

module.exports = { recognise };
