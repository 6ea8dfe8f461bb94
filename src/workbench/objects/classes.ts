import { applicationClasses } from './application';
import { chartAxisClasses } from './chartAxes';
import { chartExtraClasses } from './chartExtras';
import { chartFormatClasses } from './chartFormats';
import { chartClasses } from './charts';
import { chartSeriesClasses } from './chartSeries';
import type { ClassSpec } from './classSpec';
import { dataValidationClasses } from './dataValidation';
import { sheetExtraClasses } from './sheetExtras';
import { styleLookClasses, workbookPartClasses } from './workbookParts';
import { removeDuplicatesResult } from './rangeEdits';
import { conditionalFormatClasses } from './conditionalFormats';
import { nameClasses } from './names';
import { rangeClass } from './range';
import { rangeAreasClasses } from './rangeAreas';
import { rangeFormatClasses } from './rangeFormat';
import { serviceClasses } from './services';
import { sortAndFilterClasses } from './sortAndFilter';
import { storageClasses } from './storage';
import { tableColumnClasses } from './tableColumns';
import { tableClasses } from './tables';
import type { ClassName, ClassTargets } from './targets';
import { visualFormatClasses } from './visualFormatClasses';
import { workbookClass } from './workbookObject';
import { workbookRangeAreasClasses } from './workbookRangeAreas';
import { worksheetPartClasses } from './worksheetParts';
import { worksheetClass, worksheetCollectionClass } from './worksheets';

/** Excel's object model, class by class. */
export const classes: { readonly [K in ClassName]: ClassSpec<ClassTargets[K]> } = {
  ...applicationClasses,
  ...serviceClasses,
  ...rangeFormatClasses,
  ...rangeAreasClasses,
  ...workbookRangeAreasClasses,
  ...tableClasses,
  ...tableColumnClasses,
  ...sortAndFilterClasses,
  ...nameClasses,
  ...chartClasses,
  ...chartSeriesClasses,
  ...chartAxisClasses,
  ...chartExtraClasses,
  ...chartFormatClasses,
  ...conditionalFormatClasses,
  ...visualFormatClasses,
  ...storageClasses,
  ...dataValidationClasses,
  ...sheetExtraClasses,
  ...workbookPartClasses,
  ...styleLookClasses,
  ...worksheetPartClasses,
  Workbook: workbookClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  Range: rangeClass,
  RemoveDuplicatesResult: removeDuplicatesResult,
};
