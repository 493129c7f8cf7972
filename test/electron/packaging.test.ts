import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../tools/root.ts';

interface Configuration {
  readonly files: readonly unknown[];
  readonly electronFuses: Readonly<Record<string, boolean>>;
  readonly [option: string]: unknown;
}
interface Tools {
  readonly getConfig: (folder: string, file: string, given: null) => Promise<Configuration>;
  readonly validateConfiguration: (configuration: object, logger: { isEnabled: boolean }) => Promise<void>;
}

const require = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config.js') as Tools;
const schema = require('app-builder-lib/scheme.json') as {
  definitions: { FuseOptionsV1: { properties: object } };
};
const loaded = getConfig(root, 'electron-builder.yml', null);

describe('electron-builder.yml', () => {
  test('is what electron-builder understands, for every system', async () => {
    await expect(validateConfiguration(await loaded, { isEnabled: false })).resolves.toBeUndefined();
  });

  test('would be refused with an option that it does not know', async () => {
    const wrong = { ...(await loaded), nsis: { perMachin: true } };
    await expect(validateConfiguration(wrong, { isEnabled: false })).rejects.toThrow('configuration.nsis');
  });

  test('makes an installer for Windows, and disk images for both kinds of Mac', async () => {
    const { win, mac } = await loaded;
    expect(win).toMatchObject({ target: [{ target: 'nsis', arch: ['x64'] }] });
    expect(mac).toMatchObject({ target: [{ target: 'dmg', arch: ['x64', 'arm64'] }] });
  });

  test('sets every fuse there is, none by default', async () => {
    const { electronFuses } = await loaded;
    expect(Object.keys(electronFuses).sort()).toEqual(
      Object.keys(schema.definitions.FuseOptionsV1.properties).sort(),
    );
  });

  test('never removes the data with the program', async () => {
    expect((await loaded).nsis).toMatchObject({ deleteAppDataOnUninstall: false });
  });
});

const icon = (name: string): Buffer => readFileSync(join(root, 'assets', 'icons', name));

describe('the icons', () => {
  test('Windows: seven sizes, up to the 256 pixels that the installer asks for', () => {
    const ico = icon('icon.ico');
    const widths = Array.from(
      { length: ico.readUInt16LE(4) },
      (_, rank) => ico.readUInt8(6 + 16 * rank) || 256,
    );
    expect(widths).toEqual([16, 24, 32, 48, 64, 128, 256]);
    for (const [rank] of widths.entries()) {
      const offset = ico.readUInt32LE(6 + 16 * rank + 12);
      expect(ico.subarray(offset + 1, offset + 4).toString()).toBe('PNG');
    }
  });

  test('macOS: up to 1024 pixels, each image as long as it says', () => {
    const icns = icon('icon.icns');
    expect(icns.subarray(0, 4).toString()).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const types: string[] = [];
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4))
      types.push(icns.subarray(at, at + 4).toString());
    expect(types).toEqual(['ic11', 'ic12', 'ic07', 'ic13', 'ic08', 'ic14', 'ic09', 'ic10']);
  });
});
