import type { Block, FormulaCell, FormulaPart, Report, ReportColumn, ReportSheet, Text } from './report';

/**
 * A report as a part of a larger one: its ids begin with the analysis', so that parts do not get in each other's way, and
 * every sheet says by itself what it is.
 *
 * @param named the name of a sheet of the part, also its title where it has none
 */
export function partOfReport(report: Report, named: (sheet: ReportSheet) => Text): Pick<Report, 'columns' | 'sheets'> {
  const part = new Part(report.analysis);
  return {
    columns: report.columns.map((column) => part.column(column)),
    sheets: report.sheets.map((sheet) => {
      const name = named(sheet);
      const { blocks, isLog: _, ...others } = sheet;
      const titled: Block[] = blocks[0]?.kind === 'heading' ? blocks : [{ kind: 'heading', text: name }, ...blocks];
      return {
        ...others,
        id: part.id(sheet.id),
        name,
        isNamed: true,
        blocks: titled.map((block) => part.block(block)),
      };
    }),
  };
}

/** Gives ids the beginning of their analysis. */
class Part {
  constructor(private readonly analysis: string) {}

  id(id: string): string {
    return `${this.analysis}:${id}`;
  }

  /** Values only: live formulas are for a model of its own. */
  column({ formula: _, ...column }: ReportColumn): ReportColumn {
    return { ...column, id: this.id(column.id) };
  }

  block(block: Block): Block {
    switch (block.kind) {
      case 'chart':
      case 'heat-map':
        return { ...block, id: this.id(block.id) };
      case 'table':
        return {
          ...block,
          id: this.id(block.id),
          rows: block.rows.map((row) => row.map((cell) => (isFormula(cell) ? this.formula(cell) : cell))),
          ...(block.cellIds
            ? { cellIds: Object.fromEntries(Object.entries(block.cellIds).map(([id, at]) => [this.id(id), at])) }
            : {}),
        };
      case 'sentence':
        return block.about ? { ...block, about: { ...block.about, block: this.id(block.about.block) } } : block;
      default:
        return block;
    }
  }

  private formula({ formula, value }: FormulaCell): FormulaCell {
    const named = (part: FormulaPart): FormulaPart =>
      typeof part === 'object' && 'parameter' in part ? { parameter: this.id(part.parameter) } : part;
    return { formula: formula.map(named), value };
  }
}

function isFormula(cell: number | Text | FormulaCell | null): cell is FormulaCell {
  return cell !== null && typeof cell === 'object' && 'formula' in cell;
}
