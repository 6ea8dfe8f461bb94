import { Problem } from '../../core/problem';
import type { FormulaCell, HeatMapBlock, TableBlock } from '../../core/report/report';
import { areaAddress, type Area } from '../address';
import { formulaContent, numberFormatOf, reportContent, shownLength, textContent, type CellText } from '../cellContent';
import { colors } from '../colors';
import { heatMapCells } from '../heatMap';
import { textWidth } from '../textWidth';
import type { Canvas } from './canvas';
import type { LayoutContext, SheetLayout } from './sheetLayout';

/** A table longer than a screen keeps its header in sight. */
const longTable = 30;

/** Tables and heat maps, one below the other. */
export class Tables {
  readonly tables: SheetLayout['tables'] = [];
  readonly parameters: Record<string, Area> = {};
  readonly blocks: Record<string, Area> = {};
  frozenRows = 0;

  constructor(
    private readonly canvas: Canvas,
    private readonly context: LayoutContext,
  ) {}

  table(block: TableBlock): void {
    const { translate, epochSerial } = this.context;
    if (block.title) {
      this.canvas.put(this.canvas.row, 0, textContent(translate(block.title)), { bold: true, color: colors.dark });
      this.canvas.row += 1;
    }
    const header = this.canvas.row;
    const headers = distinct(block.columns.map((column) => translate(column.header)));
    headers.forEach((name, column) => {
      this.canvas.put(header, column, textContent(name));
      this.canvas.widen(column, textWidth(name) + 2);
    });
    for (const [id, cell] of Object.entries(block.cellIds ?? {})) {
      this.parameters[id] = Array.isArray(cell)
        ? { row: header + 1 + cell[0], column: cell[1], rows: 1, columns: 1 }
        : { row: header + 1, column: cell.column, rows: block.rows.length, columns: 1 };
    }
    block.rows.forEach((row, index) =>
      row.forEach((value, column) => {
        const { style } = block.columns[column];
        const shown = isFormula(value) ? value.value : value;
        const content = reportContent(shown, style, epochSerial, translate);
        this.canvas.put(header + 1 + index, column, isFormula(value) ? this.formulaText(value) : content);
        this.canvas.widen(column, shownLength(content, numberFormatOf(style)));
      }),
    );
    this.blocks[block.id] = { row: header + 1, column: 0, rows: block.rows.length, columns: headers.length };
    this.styleTable(block, header);
    const area = { row: header, column: 0, rows: Math.max(1, block.rows.length) + 1, columns: headers.length };
    this.tables.push({ ...area, ...(block.hasFilter ? { hasFilter: true } : {}) });
    if (block.rows.length > longTable && this.frozenRows === 0) this.frozenRows = header + 1;
    this.canvas.takeColumns(headers.length);
    this.canvas.row = header + Math.max(1, block.rows.length) + 2;
  }

  private formulaText({ formula }: FormulaCell): CellText {
    const parts = formula.map((part) => {
      if (typeof part === 'string') return part;
      const area = 'parameter' in part ? this.parameters[part.parameter] : undefined;
      if (!area) throw new Problem('internal', {}, { message: 'formula part' });
      return areaAddress(area, true);
    });
    return formulaContent(`=${parts.join('')}`);
  }

  private styleTable(block: TableBlock, header: number): void {
    const rows = Math.max(1, block.rows.length);
    const headers = { row: header, column: 0, rows: 1, columns: block.columns.length };
    this.canvas.styles.push({ area: headers, bold: true, color: colors.dark });
    block.columns.forEach(({ style }, column) => {
      if (style === 'text') {
        // Text would stand against the number to its left.
        const isAfterNumber = column > 0 && block.columns[column - 1].style !== 'text';
        const area = { row: header, column, rows: rows + 1, columns: 1 };
        if (isAfterNumber) this.canvas.styles.push({ area, horizontal: 'Left', indent: 1 });
        return;
      }
      const area = { row: header + 1, column, rows, columns: 1 };
      this.canvas.styles.push({ area, numberFormat: numberFormatOf(style), horizontal: 'Right' });
      this.canvas.styles.push({ area: { ...area, row: header, rows: 1 }, horizontal: 'Right' });
    });
    block.rowFills?.forEach(({ fill, font }, index) => {
      this.canvas.styles.push({ area: { row: header + 1 + index, column: 0, rows: 1, columns: 1 }, fill, color: font });
    });
  }

  heatMap(block: HeatMapBlock): void {
    this.canvas.put(this.canvas.row, 0, textContent(this.context.translate(block.title)), {
      bold: true,
      color: colors.dark,
    });
    const format = numberFormatOf(block.style);
    for (const cell of heatMapCells(block, this.canvas.row + 1, format)) {
      this.canvas.put(cell.row, cell.column, cell.content, cell.style);
      this.canvas.widen(cell.column, shownLength(cell.content, format));
    }
    this.blocks[block.id] = {
      ...{ row: this.canvas.row + 2, column: 1 },
      ...{ rows: block.rows.length, columns: block.columns.length },
    };
    this.canvas.takeColumns(block.columns.length + 1);
    this.canvas.row += block.rows.length + 3;
  }
}

/** Table headers as Excel wants them: none empty, none twice. */
function distinct(names: string[]): string[] {
  const seen = new Set<string>();
  return names.map((name, column) => {
    const base = name.trim() === '' ? areaAddress({ row: 0, column, rows: 1, columns: 1 }).replace('1', '') : name;
    let unique = base;
    for (let count = 2; seen.has(unique.toLowerCase()); count += 1) unique = `${base} ${count}`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

function isFormula(cell: TableBlock['rows'][number][number]): cell is FormulaCell {
  return cell !== null && typeof cell === 'object' && 'formula' in cell;
}
