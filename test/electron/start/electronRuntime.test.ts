import { expect, test } from 'vitest';
import { hindranceOn } from '../../../electron/start/electronRuntime.ts';

const noScreen = 'cette machine n’a pas d’écran';
const root = 'Electron ne s’ouvre pas sous le compte root';

test.each([
  ['Windows', { platform: 'win32', environment: {}, isRoot: false }, null],
  ['a Mac', { platform: 'darwin', environment: {}, isRoot: false }, null],
  ['Linux under X', { platform: 'linux', environment: { DISPLAY: ':0' }, isRoot: false }, null],
  ['Linux under Wayland', { platform: 'linux', environment: { WAYLAND_DISPLAY: 'w' }, isRoot: false }, null],
  ['a server', { platform: 'linux', environment: {}, isRoot: false }, noScreen],
  ['a container', { platform: 'linux', environment: { DISPLAY: '' }, isRoot: true }, noScreen],
  ['root with a screen', { platform: 'linux', environment: { DISPLAY: ':0' }, isRoot: true }, root],
] as const)('whether Electron can run on %s', (_where, machine, reason) => {
  expect(hindranceOn(machine)).toBe(reason);
});
