import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { civilDay } from '../../shared/domain/dates/civilDay.ts';
import { openFolder, readAsked } from './commandLine.ts';

const monday = civilDay('2026-11-23');
const refusal = (...args: string[]): string => {
  const asked = readAsked(args, monday);
  return asked.ok ? 'accepted' : asked.error;
};

describe('the command line of demo and pictures', () => {
  it('takes a folder and a day', () => {
    expect(readAsked(['--out', '/tmp/x', '--today', '2028-02-29'], monday)).toEqual({
      ok: true,
      value: { out: '/tmp/x', today: '2028-02-29' },
    });
  });

  it('takes this day when none is given', () => {
    expect(readAsked(['--out=/tmp/x'], monday)).toEqual({
      ok: true,
      value: { out: '/tmp/x', today: monday },
    });
  });

  it.each([
    [[], 'Il manque le dossier où écrire : ajoutez --out DOSSIER.'],
    [
      ['--out', 'x', '--today', '2027-02-29'],
      '« 2027-02-29 » n’est pas un jour : écrivez --today AAAA-MM-JJ.',
    ],
    [['--out', 'x', '--today', 'demain'], '« demain » n’est pas un jour : écrivez --today AAAA-MM-JJ.'],
    [
      ['--uot', 'x'],
      'Je ne comprends pas « --uot » : écrivez --out DOSSIER et, si vous le souhaitez, --today AAAA-MM-JJ.',
    ],
    [['--out', ''], 'Il manque le dossier où écrire : ajoutez --out DOSSIER.'],
  ])('answers %j with one sentence', (args, sentence) => {
    expect(refusal(...args)).toBe(sentence);
  });

  it('says that a folder cannot be written, and why', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'emarge-'));
    await writeFile(join(folder, 'file'), '');
    const opened = await openFolder(join(folder, 'file', 'below'));
    expect(opened.ok ? '' : opened.error).toContain(
      '(ENOTDIR) : choisissez un dossier où vous pouvez écrire.',
    );
  });

  it.runIf(process.platform === 'linux')('answers where the system makes no folder at all', async () => {
    const opened = await openFolder('/proc/emarge/out');
    expect(opened.ok ? '' : opened.error).toContain('(ENOENT)');
  });

  it('makes the folder and leaves nothing of its trial in it', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'emarge-')), 'a', 'b');
    expect(await openFolder(folder)).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual([]);
  });
});
