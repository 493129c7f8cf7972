// Runs in a page, as text: nothing from elsewhere is known there but types.
import type { Sizes } from './fillDatabase.ts';
import type { Template } from './templates.ts';

export interface Work {
  readonly database: string;
  readonly templates: readonly Template[];
  readonly sizes: Sizes;
}

type Row = { [field: string]: unknown; id: string };

const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
  });

const syllables = ['ba', 'co', 'du', 'fe', 'gi', 'lan', 'mar', 'nou', 'pel', 'ri', 'sau', 'ti', 'val', 'zé'];
const nameOf = (n: number): string => {
  let [name, left] = ['', n + 200];
  while (left > 0) {
    name += syllables[left % syllables.length] ?? '';
    left = Math.floor(left / syllables.length);
  }
  return name.charAt(0).toUpperCase() + name.slice(1);
};
const shifted = (day: string, weeks: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - weeks * 604_800_000).toISOString().slice(0, 10);

/** Tells the templates over and over; answers how many rows were written. */
export async function fill({ database, templates, sizes }: Work): Promise<number> {
  const db = await asked(indexedDB.open(database));
  const all = (table: string): Promise<Row[]> =>
    asked(db.transaction(table).objectStore(table).getAll() as IDBRequest<Row[]>);
  const tables = [
    'orders',
    'sessions',
    'clients',
    'participants',
    'halfDays',
    'enrolments',
    'facts',
  ] as const;
  const known = new Map<string, readonly Row[]>();
  for (const table of tables) known.set(table, await all(table));
  const rowsOf = (table: (typeof tables)[number], wanted: (row: Row) => boolean): readonly Row[] =>
    (known.get(table) ?? []).filter(wanted);

  let written = 0;
  let waiting: [string, Row][] = [];
  const write = async (): Promise<void> => {
    const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
    for (const [table, row] of waiting) transaction.objectStore(table).put(row);
    written += waiting.length;
    waiting = [];
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve);
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('aborted')));
    });
  };

  const made = new Set<string>();
  /** Rows once more, each id of `names` replaced, each day moved back. */
  const again = (table: string, rows: readonly Row[], names: ReadonlyMap<string, string>, weeks: number) => {
    for (const row of rows) {
      const text = JSON.stringify(row).replaceAll(
        /"(?:([0-9a-f-]{36}(?:-paid)?)|(\d{4}-\d\d-\d\d))"/g,
        (whole, id: string | undefined, day: string | undefined) =>
          id ? `"${names.get(id) ?? id}"` : day ? `"${shifted(day, weeks)}"` : whole,
      );
      const copy = JSON.parse(text) as Row;
      if (made.has(copy.id)) continue;
      if (table !== 'orders') made.add(copy.id);
      waiting.push([table, copy]);
    }
  };

  const sources = (open: boolean) =>
    templates
      .filter((template) => template.open === open)
      .map((template) => {
        const people = new Set(template.people);
        return {
          template,
          orders: rowsOf('orders', ({ id }) => id === template.order),
          sessions: rowsOf('sessions', ({ id }) => id === template.session),
          halfDays: rowsOf('halfDays', (row) => row['sessionId'] === template.session),
          enrolments: rowsOf('enrolments', (row) => row['orderId'] === template.order),
          clients: rowsOf('clients', ({ id }) => id === template.client),
          participants: rowsOf('participants', ({ id }) => people.has(id)),
          facts: [
            ...rowsOf('facts', (row) => row['subject'] === template.order),
            ...(template.payment ? [template.payment as unknown as Row] : []),
          ],
        };
      });

  let people = 0;
  const tell = async (open: boolean, count: number): Promise<void> => {
    const patterns = sources(open);
    for (let n = 0; n < count; n += 1) {
      const source = patterns[n % patterns.length];
      if (!source) throw new Error('no pattern');
      const { template } = source;
      const turn = Math.floor(n / patterns.length);
      const mark = open ? 'o' : 'c';
      const session = `${mark}${Math.floor((turn * sizes.sessions) / sizes.orders)}`;
      const client = `${mark}${Math.floor((turn * sizes.clients) / sizes.orders)}`;
      const weeks = open ? 0 : 1 + (Math.floor((turn * sizes.sessions) / sizes.orders) % 150);
      const ids = new Map<string, string>();
      const rename = (names: readonly string[], suffix: string): void => {
        for (const name of names) ids.set(name, `${name}-${suffix}`);
      };
      rename([template.order, ...template.own, ...source.enrolments.map(({ id }) => id)], `${mark}${n}`);
      if (template.payment) rename([template.payment.id], `${mark}${n}`);
      rename([template.session, ...source.halfDays.map(({ id }) => id)], session);
      rename([template.client], client);
      const share = sizes.participants < sizes.orders * 3 ? session : `${mark}${n}`;
      rename(template.people, share);
      const from = waiting.length;
      again('sessions', source.sessions, ids, weeks);
      again('halfDays', source.halfDays, ids, weeks);
      again('clients', source.clients, ids, 0);
      again('participants', source.participants, ids, 0);
      again('orders', source.orders, ids, weeks);
      again('enrolments', source.enrolments, ids, weeks);
      again('facts', source.facts, ids, weeks);
      for (const [table, row] of waiting.slice(from)) {
        if (table === 'clients') row['name'] = `${String(row['name'])} ${nameOf(turn)}`;
        if (table === 'participants') row['lastName'] = nameOf((people += 1));
      }
      if (waiting.length > 4_000) await write();
    }
  };
  await tell(true, sizes.open);
  await tell(false, sizes.orders - sizes.open);
  const [pattern] = known.get('participants') ?? [];
  if (!pattern) throw new Error('nobody to tell again');
  while (people < sizes.participants) {
    people += 1;
    waiting.push(['participants', { ...pattern, id: `${pattern.id}-p${people}`, lastName: nameOf(people) }]);
    if (waiting.length > 4_000) await write();
  }
  await write();
  const preferences = db.transaction('localPreferences', 'readwrite');
  await asked(preferences.objectStore('localPreferences').clear());
  db.close();
  return written;
}
