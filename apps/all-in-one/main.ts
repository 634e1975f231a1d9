import 'reflect-metadata';
import { InstitutionLoader, readInstitutions } from '#contexts/registry';
import { demonstrationAccounts } from '#platform/security';
import { createService } from '#platform/service';
import { readFileSync } from 'node:fs';
import { contexts } from './all-in-one.app.js';
import { greeting } from './greeting.js';
import { readEnvironment } from './environment.js';
import { openPlatform } from './open-platform.js';

/** The folder of the checkout: this file runs from `dist/apps/all-in-one`. */
const root = new URL('../../../', import.meta.url);
const tell = (line: string) => process.stdout.write(`  ${line}\n`);

async function start(): Promise<void> {
  const environment = readEnvironment(process.env);
  const institutions = readInstitutions(
    readFileSync(new URL('deploy/lubuskie/institutions.yaml', root), 'utf8'),
  );
  const opened = await openPlatform(environment, demonstrationAccounts(institutions), tell);
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    version: string;
  };
  const app = await createService(contexts, opened.platform, version);
  const stop = once(async (signal: string) => {
    tell(`${signal}: stopping`);
    await app.close();
    await opened.close();
    process.exit(0);
  });
  process.on('SIGINT', () => stop('SIGINT'));
  process.on('SIGTERM', () => stop('SIGTERM'));
  try {
    opened.platform.messaging.start();
    const loaded = await app.get(InstitutionLoader).load(institutions);
    tell(`institutions: ${loaded.registered} registered now, ${loaded.known} known`);
    await app.listen(environment.PORT, environment.HOST);
  } catch (error) {
    await app.close();
    await opened.close();
    throw error;
  }
  process.stdout.write(greeting(environment, opened.platform.developmentIssuer !== undefined));
}

function once(act: (signal: string) => Promise<void>) {
  let started: Promise<void> | undefined;
  return (signal: string) => {
    started ??= act(signal);
  };
}

start().catch((error: unknown) => {
  const { code, message } = error as { code?: string; message?: string };
  const text =
    code === 'EADDRINUSE'
      ? `Port ${process.env['PORT'] ?? 3000} is in use. Set PORT to another one: PORT=3001 npm start`
      : (message ?? String(error));
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
