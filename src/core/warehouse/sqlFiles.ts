import type { Text } from '../report/report';
import { dialects, type Dialect, type DialectName } from './dialects';
import { printQuery } from './printQuery';
import type { Query } from './sql';

/** `statements`: a file per statement; `dbt`: the folder of a dbt project. */
export type SqlForm = 'statements' | 'dbt';

/** What SQL is written for, and how it is told what it is. */
export interface SqlSettings {
  dialect: DialectName;
  form: SqlForm;
  translate(text: Text): string;
}

export interface SqlFile {
  /** With its folder, by slashes. */
  name: string;
  text: string;
  /** What is otherwise than in the add-in. */
  notes: Text[];
}

/** A query that becomes a file, or a model of dbt. */
export interface NamedQuery {
  stem: string;
  /** Said before it, line by line. */
  comments: Text[];
  /** What is otherwise than in the add-in: said before it as well, and to who hands it over. */
  notes?: Text[];
  query: Query;
  /** Tables of the warehouse that it reads. */
  reads: string[];
}

/** The source of the tables in a dbt project. */
const source = 'warehouse';
const project = 'customer_pyramid';

/** Queries as files; the first is the one that matters most. */
export function sqlFiles(queries: readonly NamedQuery[], { dialect, form, translate }: SqlSettings): SqlFile[] {
  const language = dialects[dialect];
  const comment = (texts: readonly Text[]): string =>
    texts.map((text) => `-- ${translate(text).replace(/[\r\n]+/g, ' ')}\n`).join('');
  if (form === 'statements') {
    return queries.map(({ stem, comments, notes = [], query }) => ({
      name: `${stem}.${dialect}.sql`,
      text: `${comment([...comments, ...notes])}${printQuery(query, language)};\n`,
      notes,
    }));
  }
  const tables = [...new Set(queries.flatMap(({ reads }) => reads))];
  const templated = inTemplate(language);
  return [
    ...queries.map(({ stem, comments, notes = [], query }) => ({
      name: `models/${stem}.sql`,
      // templates are read in comments as well
      text: `${comment([...comments, ...notes]).replaceAll('{', '(')}${printQuery(query, templated, sourceCall)}\n`,
      notes,
    })),
    { name: 'models/schema.yml', text: schemaOf(tables, queries, translate), notes: [] },
    {
      ...{ name: 'dbt_project.yml', notes: [] },
      text: `name: ${project}\nversion: '1.0.0'\nprofile: ${project}\nmodel-paths: ['models']\n`,
    },
  ];
}

/** A dialect whose names and texts no template engine reads anything into. */
function inTemplate(dialect: Dialect): Dialect {
  const plain = (text: string): string => text.replaceAll('{', "{{ '{' }}");
  return { ...dialect, name: (of) => plain(dialect.name(of)), text: (of) => plain(dialect.text(of)) };
}

function sourceCall(table: string): string {
  return `{{ source('${source}', '${table}') }}`;
}

function schemaOf(
  tables: readonly string[],
  queries: readonly NamedQuery[],
  translate: SqlSettings['translate'],
): string {
  const said = (texts: readonly Text[]): string => JSON.stringify(texts.map(translate).join(' ').replaceAll('{', '('));
  return [
    ...['version: 2', 'sources:', `  - name: ${source}`, '    tables:'],
    ...tables.map((table) => `      - name: ${table}`),
    'models:',
    ...queries.flatMap(({ stem, comments }) => [`  - name: ${stem}`, `    description: ${said(comments)}`]),
    '',
  ].join('\n');
}
