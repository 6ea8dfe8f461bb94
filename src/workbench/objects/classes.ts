import { applicationClasses } from './application';
import { chartAxisClasses } from './chartAxes';
import { chartFormatClasses } from './chartFormats';
import { chartClasses } from './charts';
import { chartSeriesClasses } from './chartSeries';
import type { ClassSpec } from './classSpec';
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
import { workbookClass } from './workbookObject';
import { worksheetPartClasses } from './worksheetParts';
import { worksheetClass, worksheetCollectionClass } from './worksheets';

/** Excel's object model, class by class. */
export const classes: { readonly [K in ClassName]: ClassSpec<ClassTargets[K]> } = {
  ...applicationClasses,
  ...serviceClasses,
  ...rangeFormatClasses,
  ...rangeAreasClasses,
  ...tableClasses,
  ...tableColumnClasses,
  ...sortAndFilterClasses,
  ...nameClasses,
  ...chartClasses,
  ...chartSeriesClasses,
  ...chartAxisClasses,
  ...chartFormatClasses,
  ...conditionalFormatClasses,
  ...storageClasses,
  ...worksheetPartClasses,
  Workbook: workbookClass,
  WorksheetCollection: worksheetCollectionClass,
  Worksheet: worksheetClass,
  Range: rangeClass,
};
