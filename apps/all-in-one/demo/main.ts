import { randomBytes } from 'node:crypto';
import { demonstrate } from './demonstration.js';
import { StepFailed } from './play.js';
import { NotRunning, Product } from './product.js';
import { readScenario, scenarioNames } from './scenario.js';

/** `npm run demo [-- <scenario>] [-- --again]` */
const DEFAULT_SCENARIO = 'returned-and-forwarded';
const WIDTH_WITHOUT_TERMINAL = 110;

const asked = process.argv.slice(2);
const name = asked.find((argument) => !argument.startsWith('--')) ?? DEFAULT_SCENARIO;
const unknown = asked.filter((argument) => argument.startsWith('--') && argument !== '--again');
const fail = (line: string) => {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
};

// Whoever reads only the first lines, as `head` does, has read enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
);

if (unknown.length > 0) {
  fail(`Nieznana opcja ${unknown.join(' ')}. Jest tylko --again: odegraj z nową osobą.`);
} else if (!scenarioNames().includes(name)) {
  fail(`Nie ma scenariusza „${name}”. Są: ${scenarioNames().join(', ')}.`);
} else {
  await play().catch((error: unknown) => fail(explained(error)));
}

async function play(): Promise<void> {
  const address = `http://${process.env['HOST'] || '127.0.0.1'}:${process.env['PORT'] || '3000'}`;
  const product = new Product(address);
  await product.confirmRunning();
  const { isTTY, columns } = process.stdout;
  const screen = {
    write: (text: string) => process.stdout.write(text),
    width: (isTTY && columns) || WIDTH_WITHOUT_TERMINAL,
    colours: isTTY && process.env['NO_COLOR'] === undefined,
  };
  const again = asked.includes('--again') ? randomBytes(6).toString('hex') : undefined;
  await demonstrate(readScenario(name), product, screen, again);
}

function explained(error: unknown): string {
  if (error instanceof NotRunning) {
    return `Ścieżka nie odpowiada pod adresem ${error.message}. Uruchom ją w drugim oknie: npm start (inny adres: HOST i PORT).`;
  }
  if (error instanceof StepFailed) {
    return `Odegranie przerwano: ${error.message}. Powtórz npm run demo, aby dokończyć, albo npm run demo -- --again.`;
  }
  return error instanceof Error ? error.message : String(error);
}
