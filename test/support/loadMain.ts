import { registerHooks } from 'node:module';
import { type ElectronStandIn, electronStandIn } from './electronStandIn.ts';

/** Whether the disk of one launch is full: its writes then fail after the file was opened, as a real one does. */
export interface DiskState {
  full: boolean;
}

interface Launch {
  readonly electron: ElectronStandIn;
  readonly disk: DiskState;
}

const launches: Launch[] = [];
/** Where the modules below find their launch: they run in this same process. */
Reflect.set(globalThis, 'emargeLaunches', launches);

const standInSource = (launch: Launch, number: number): string =>
  [
    `const { module } = globalThis.emargeLaunches[${number}].electron;`,
    ...Object.keys(launch.electron.module).map((name) => `export const ${name} = module.${name};`),
  ].join('\n');

/** `node:fs/promises` as it is, but for files opened to be written while the disk is full. */
const diskSource = (number: number): string => `
import * as real from 'node:fs/promises';
export * from 'node:fs/promises';
const { disk } = globalThis.emargeLaunches[${number}];
export async function open(path, flags, mode) {
  const handle = await real.open(path, flags, mode);
  if (!disk.full || flags === 'r') return handle;
  handle.writeFile = async () => {
    await handle.write('half');
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  return handle;
}`;

const sources: Readonly<Record<string, (launch: Launch, number: number) => string>> = {
  electron: standInSource,
  'node:fs/promises': (_launch, number) => diskSource(number),
};

const scheme = 'emarge-launch:';

/** The launch that a module belongs to, by the number that its address carries. */
const launchOf = (parent: string | undefined): string | undefined =>
  parent?.startsWith('file:') ? (new URL(parent).searchParams.get('launch') ?? undefined) : undefined;

registerHooks({
  resolve(specifier, context, next) {
    const launch = launchOf(context.parentURL);
    if (launch === undefined || !(specifier in sources)) return next(specifier, context);
    return { url: `${scheme}${launch}/${specifier}`, format: 'module', shortCircuit: true };
  },
  load(address, context, next) {
    if (!address.startsWith(scheme)) return next(address, context);
    const [number = '', ...specifier] = address.slice(scheme.length).split('/');
    const launch = launches[Number(number)];
    const source = sources[specifier.join('/')];
    if (!launch || !source) throw new Error(`no launch ${address}`);
    return { format: 'module', source: source(launch, Number(number)), shortCircuit: true };
  },
});

/**
 * Runs the built main once more, over its own stand-in for Electron, and returns once it has opened its window.
 * @param main the address of the built file.
 * @param folder what the stand-in gives as the system's folders.
 */
export async function loadMain(main: string, folder: string): Promise<Launch> {
  const launch: Launch = { electron: electronStandIn(folder), disk: { full: false } };
  const number = launches.push(launch) - 1;
  await import(`${main}?launch=${number}`);
  for (let turn = 0; turn < 100 && launch.electron.state.windows.length === 0; turn += 1)
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  if (launch.electron.state.windows.length === 0) throw new Error('main opened no window');
  return launch;
}
