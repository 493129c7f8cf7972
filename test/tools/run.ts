import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { provideChromium } from './findChromium.ts';
import { root } from './root.ts';
import { type Count, playwrightCount, sum, vitestCount } from './testCounts.ts';

const reports = join(root, 'node_modules', '.cache', 'reports');
const unitReport = join(reports, 'unit.json');
const e2eReport = join(root, 'node_modules', '.cache', 'e2e.json');

interface Step {
  readonly name: string;
  /** A script of package.json and what to give it. */
  readonly script: readonly [name: string, ...given: string[]];
  /** Counts the tests of the step from its report; a step without one is one test. */
  readonly count?: (succeeded: boolean) => Count;
}

const steps: readonly Step[] = [
  { name: 'Mise en forme', script: ['format'] },
  { name: 'Règles de code', script: ['lint'] },
  { name: 'Types', script: ['types'] },
  {
    name: 'Tests unitaires',
    script: ['unit', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: (succeeded) => vitestCount(unitReport, succeeded),
  },
  { name: 'Construction', script: ['build'] },
  { name: 'Paquet', script: ['package:smoke'] },
  { name: 'Bout en bout', script: ['e2e'], count: (succeeded) => playwrightCount(e2eReport, succeeded) },
];

/** npm's own program: a script run through it finds the Node and the tools of this repository on every system. */
function npm(given: readonly string[], environment: NodeJS.ProcessEnv): boolean {
  const program = process.env.npm_execpath;
  if (program === undefined) throw new Error('Lancez les tests par « npm test ».');
  const [script = '', ...others] = given;
  const separator = others.length > 0 ? ['--'] : [];
  const command = [program, 'run', '--silent', script, ...separator, ...others];
  return spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit', env: environment }).status === 0;
}

function run(step: Step, environment: NodeJS.ProcessEnv): Count {
  console.log(`\n── ${step.name}`);
  const began = performance.now();
  const succeeded = npm(step.script, environment);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${step.name} : ${succeeded ? 'réussi' : 'ÉCHEC'} en ${seconds} s`);
  if (step.count) return step.count(succeeded);
  return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0, reasons: [] };
}

/** The Chromium of the end-to-end step, or nothing: the step then fails and says why. */
function environmentWithChromium(): NodeJS.ProcessEnv {
  try {
    return { ...process.env, CHROMIUM_PATH: provideChromium() };
  } catch (failure) {
    console.error((failure as Error).message);
    return process.env;
  }
}

rmSync(reports, { recursive: true, force: true });
rmSync(e2eReport, { force: true });
mkdirSync(reports, { recursive: true });
const environment = environmentWithChromium();
// Every step runs even after one has failed: one run shows all there is to mend.
const total = sum(steps.map((step) => run(step, environment)));
for (const reason of total.reasons) console.log(`Non exécuté : ${reason}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
