import { applicationClasses } from './application';
import type { ClassSpec } from './classSpec';
import { rangeClass } from './range';
import { rangeFormatClasses } from './rangeFormat';
import { serviceClasses } from './services';
import type { ClassName, ClassTargets } from './targets';
import { workbookClass } from './workbookObject';
import { worksheetClass, worksheetCollectionClass } from './worksheets';

/** Excel's object model, class by class. */
export const classes = {
  ...applicationClasses,
  ...serviceClasses,
  ...rangeFormatClasses,
  Workbook: workbookClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  Range: rangeClass,
} as unknown as { readonly [K in ClassName]: ClassSpec<ClassTargets[K]> };
