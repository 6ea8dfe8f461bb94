import type { Shift } from './area';
import type { Calculator, SheetApi, WorkbookApi } from './api';
import { FormatTable } from './formatTable';
import { followMove, removeSheetFromFormula, renameInFormula, shiftFormula, withSheetName } from './formulaReferences';
import type { Area, NameModel, Origin } from './model';
import { checkDefinedName, checkSheetName, nameKey } from './nameRules';
import { Sheet } from './Sheet';
import type { SheetHost, SheetRecord } from './SheetRecord';
import { mapReferences, shiftReferences } from './sheetState';
import type { Restore } from './undoLog';
import { WorkbookHistory } from './WorkbookHistory';
import { WorkbookError } from './WorkbookError';

interface XmlPart {
  id: string;
  namespaceUri: string;
  xml: string;
}

/** Everything of the workbook but its sheets' insides; replaced as a whole so that undo can keep the earlier one. */
interface WorkbookState {
  readonly sheets: readonly Sheet[];
  readonly names: ReadonlyMap<string, NameModel>;
  readonly xmlParts: ReadonlyMap<string, XmlPart>;
  readonly settings: ReadonlyMap<string, unknown>;
}

/** A new workbook with one empty sheet. */
export function createWorkbook(options: { fileName?: string; dateSystem?: 1900 | 1904 } = {}): WorkbookApi {
  return new Workbook(options.fileName ?? 'Book1.xlsx', options.dateSystem ?? 1900);
}

class Workbook extends WorkbookHistory implements WorkbookApi, SheetHost {
  readonly formatTable = new FormatTable();
  editMode = false;
  created = new Date();
  calculator: Calculator | undefined;
  private state: WorkbookState;
  private ids = 0;
  private active: string;
  private selected: { sheetId: string; areas: Area[] };

  constructor(
    public fileName: string,
    public dateSystem: 1900 | 1904,
  ) {
    super();
    const first = new Sheet(this.newId('sheet'), 'Sheet1', this);
    this.state = { sheets: [first], names: new Map(), xmlParts: new Map(), settings: new Map() };
    this.active = first.id;
    this.selected = { sheetId: first.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
  }

  get sheets(): readonly SheetApi[] {
    return this.state.sheets;
  }
  get names(): ReadonlyMap<string, NameModel> {
    return this.state.names;
  }
  get xmlParts(): ReadonlyMap<string, XmlPart> {
    return this.state.xmlParts;
  }
  get settings(): ReadonlyMap<string, unknown> {
    return this.state.settings;
  }
  get selection(): { sheetId: string; areas: Area[] } {
    return this.selected;
  }
  get activeSheetId(): string {
    return this.active;
  }
  set activeSheetId(id: string) {
    this.activate(id, 'host');
  }

  newId(kind: string): string {
    this.ids += 1;
    return `${kind}-${this.ids}`;
  }

  sheet(idOrName: string): Sheet | undefined {
    const lower = idOrName.toLowerCase();
    return (
      this.state.sheets.find((sheet) => sheet.id === idOrName) ??
      this.state.sheets.find((sheet) => sheet.name.toLowerCase() === lower)
    );
  }

  addSheet(name: string, origin: Origin, position?: number): SheetApi {
    checkSheetName(name, this.state.sheets);
    const sheet = new Sheet(this.newId('sheet'), name, this);
    this.change('add sheet', origin, () => {
      const sheets = this.state.sheets.slice();
      sheets.splice(position ?? sheets.length, 0, sheet);
      this.setState({ sheets });
      this.emit({ kind: 'sheets', origin });
    });
    return sheet;
  }

  removeSheet(id: string, origin: Origin): void {
    const sheet = this.found(id);
    const others = this.state.sheets.filter((each) => each !== sheet);
    if (!others.some((each) => each.visibility === 'Visible'))
      throw new WorkbookError('InvalidOperation', 'A workbook needs a visible sheet.');
    this.change('delete sheet', origin, () => {
      const at = this.state.sheets.indexOf(sheet);
      const names = new Map([...this.state.names].filter(([, name]) => name.sheetId !== id));
      this.setState({ sheets: others, names });
      this.mapFormulas((formula) => removeSheetFromFormula(formula, sheet.name), origin);
      this.emit({ kind: 'sheets', origin });
      if (this.active === id) this.activate(others[Math.min(at, others.length - 1)].id, origin);
    });
  }

  renameSheet(id: string, name: string, origin: Origin): void {
    const sheet = this.found(id);
    if (sheet.name === name) return;
    checkSheetName(
      name,
      this.state.sheets.filter((each) => each !== sheet),
    );
    this.change('rename sheet', origin, () => {
      const old = sheet.name;
      sheet.setState({ ...sheet.state, name });
      this.mapFormulas((formula) => renameInFormula(formula, old, name), origin);
      this.emit({ kind: 'sheets', origin });
    });
  }

  moveSheet(id: string, position: number, origin: Origin): void {
    const sheet = this.found(id);
    if (position < 0 || position >= this.state.sheets.length)
      throw new WorkbookError('InvalidArgument', `There is no sheet position ${position}.`);
    this.change('move sheet', origin, () => {
      const sheets = this.state.sheets.filter((each) => each !== sheet);
      sheets.splice(position, 0, sheet);
      this.setState({ sheets });
      this.emit({ kind: 'sheets', origin });
    });
  }

  moveCells(
    from: { sheetId: string; area: Area },
    to: { sheetId: string; row: number; column: number },
    origin: Origin,
  ): void {
    const [source, target] = [this.found(from.sheetId), this.found(to.sheetId)];
    const area = { ...from.area, row: to.row, column: to.column };
    const move = { from: { sheet: source.name, area: from.area }, to: { sheet: target.name, ...area } };
    this.change('move cells', origin, () => {
      const taken = source.cut(from.area, origin);
      if (source !== target)
        for (const cell of taken.cells) cell.formula = cell.formula && withSheetName(cell.formula, source.name);
      target.putDown(taken, area, origin);
      for (const sheet of this.state.sheets) this.mapSheet(sheet, (text) => followMove(text, sheet.name, move), origin);
      this.mapNames((formula) => followMove(formula, '', move), origin);
    });
  }

  setName(name: NameModel, origin: Origin): void {
    this.setNames([name], origin);
  }

  setNames(added: readonly NameModel[], origin: Origin): void {
    for (const { name, sheetId } of added) {
      if (origin !== 'file') checkDefinedName(name);
      if (sheetId !== undefined) this.found(sheetId);
    }
    this.change('name', origin, () => {
      const names = new Map(this.state.names);
      const known = new Map([...names].map(([key, name]) => [scopedName(name), key]));
      for (const name of added) {
        const scoped = scopedName(name);
        names.delete(known.get(scoped) ?? '');
        const key = name.sheetId === undefined ? name.name : `${name.sheetId}!${name.name}`;
        names.set(key, { ...name });
        known.set(scoped, key);
      }
      this.setState({ names });
      this.emit({ kind: 'names', origin });
    });
  }

  removeName(name: string, origin: Origin, sheetId?: string): void {
    const key = nameKey(this.state.names, name, sheetId);
    if (key === undefined) throw new WorkbookError('ItemNotFound', `There is no name '${name}'.`);
    this.change('remove name', origin, () => {
      const names = new Map(this.state.names);
      names.delete(key);
      this.setState({ names });
      this.emit({ kind: 'names', origin });
    });
  }

  setXmlPart(part: XmlPart, origin: Origin): void {
    this.change('custom xml', origin, () => {
      this.setState({ xmlParts: new Map(this.state.xmlParts).set(part.id, { ...part }) });
      this.emit({ kind: 'xml', origin });
    });
  }

  removeXmlPart(id: string, origin: Origin): void {
    if (!this.state.xmlParts.has(id)) throw new WorkbookError('ItemNotFound', `There is no custom XML part '${id}'.`);
    this.change('custom xml', origin, () => {
      const xmlParts = new Map(this.state.xmlParts);
      xmlParts.delete(id);
      this.setState({ xmlParts });
      this.emit({ kind: 'xml', origin });
    });
  }

  setSetting(key: string, value: unknown, origin: Origin): void {
    this.change('setting', origin, () => {
      this.setState({ settings: new Map(this.state.settings).set(key, value) });
      this.emit({ kind: 'settings', origin });
    });
  }

  removeSetting(key: string, origin: Origin): void {
    this.change('setting', origin, () => {
      const settings = new Map(this.state.settings);
      settings.delete(key);
      this.setState({ settings });
      this.emit({ kind: 'settings', origin });
    });
  }

  select(sheetId: string, areas: Area[], origin: Origin): void {
    this.found(sheetId);
    if (areas.length === 0) throw new WorkbookError('InvalidArgument', 'A selection needs an area.');
    this.batch(() => {
      this.activate(sheetId, origin, false);
      this.selected = { sheetId, areas: areas.map((area) => ({ ...area })) };
      this.emit({ kind: 'selection', sheetId, areas: this.selected.areas, origin });
    });
  }

  checkTableName(name: string, except?: string): void {
    checkDefinedName(name);
    const lower = name.toLowerCase();
    const taken =
      nameKey(this.state.names, name, undefined) !== undefined ||
      this.state.sheets.some((sheet) =>
        sheet.tables.some((table) => table.id !== except && table.name.toLowerCase() === lower),
      );
    if (taken) throw new WorkbookError('ItemAlreadyExists', `The name '${name}' is taken.`);
  }

  shiftReferences(moved: SheetRecord, shift: Shift): void {
    for (const sheet of this.state.sheets) {
      const before = sheet.state;
      const after = shiftReferences(before, moved.name, shift);
      sheet.setState(after);
      if (after.charts !== before.charts) this.emit({ kind: 'charts', sheetId: sheet.id, origin: 'calculation' });
      sheet.grid.mapFormulas((formula) => shiftFormula(formula, sheet.name, moved.name, shift));
    }
    this.mapNames((formula) => shiftFormula(formula, '', moved.name, shift), 'calculation');
  }

  private mapFormulas(change: (formula: string) => string, origin: Origin): void {
    for (const sheet of this.state.sheets) this.mapSheet(sheet, change, origin);
    this.mapNames(change, origin);
  }

  private mapSheet(sheet: Sheet, change: (formula: string) => string, origin: Origin): void {
    const before = sheet.state;
    sheet.setState(mapReferences(before, change));
    if (sheet.state.charts !== before.charts) this.emit({ kind: 'charts', sheetId: sheet.id, origin });
    sheet.grid.mapFormulas(change);
  }

  private mapNames(change: (formula: string) => string, origin: Origin): void {
    let changed = false;
    const names = new Map<string, NameModel>();
    for (const [key, name] of this.state.names) {
      const formula = change(name.formula);
      changed ||= formula !== name.formula;
      names.set(key, formula === name.formula ? name : { ...name, formula });
    }
    if (!changed) return;
    this.setState({ names });
    this.emit({ kind: 'names', origin });
  }

  private setState(change: Partial<WorkbookState>): void {
    const swap =
      (old: WorkbookState): Restore =>
      () => {
        const present = this.state;
        this.state = old;
        return swap(present);
      };
    this.log.record(swap(this.state));
    this.state = { ...this.state, ...change };
  }

  private activate(id: string, origin: Origin, moveSelection = true): void {
    this.found(id);
    if (this.active === id) return;
    this.active = id;
    if (moveSelection) this.selected = { sheetId: id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    this.emit({ kind: 'activation', sheetId: id, origin });
  }

  protected afterReplay(): void {
    if (!this.sheet(this.active)) this.activate(this.state.sheets[0].id, 'undo');
    else if (!this.sheet(this.selected.sheetId)) this.selected = { ...this.selected, sheetId: this.active };
  }

  private found(id: string): Sheet {
    const sheet = this.state.sheets.find((each) => each.id === id);
    if (!sheet) throw new WorkbookError('ItemNotFound', `There is no sheet '${id}'.`);
    return sheet;
  }
}

/** The same for names that are one and the same to Excel. */
const scopedName = ({ name, sheetId }: NameModel): string => `${sheetId ?? ''}!${name.toLowerCase()}`;
