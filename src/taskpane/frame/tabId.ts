/** The id of a place's tab in the document. */
export const tabId = (place: string): string => `tab-${place}`;
