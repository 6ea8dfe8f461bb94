/** How parts begin, and what packages call their kinds. */
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const relationshipBase = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Start of the types of parts of a workbook. */
export const sheetMain = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
export const drawingType = 'application/vnd.openxmlformats-officedocument.drawing+xml';
export const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const xmlPropertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
