/** What the Excel table of a contact log is called in every language: by it the log is found under any sheet's name. */
export const contactLogTable = 'ContactLog';

/** Columns of a contact log, in the order of its sheet; `contactLog.head.<column>` says what they are called. */
export const contactLogColumns = ['date', 'customer', 'channel', 'who', 'said', 'satisfaction', 'next'] as const;
