import type { Environment } from './environment.js';

/** What a person reads when the product is ready: where it is, who may try it, and how. */
export function greeting(
  { HOST, PORT }: Pick<Environment, 'HOST' | 'PORT'>,
  withAccounts: boolean,
): string {
  const address = `http://${HOST}:${PORT}`;
  const accounts = withAccounts
    ? [
        '',
        'Konta demonstracyjne (bez hasła, tylko na tym komputerze), między innymi:',
        '  ops-zbaszynek-worker, ops-zbaszynek-head, pup-zagan-adviser, cis-zielona-gora-head, auditor',
        '',
        'Spróbuj:',
        '  npm run demo',
        `  curl -s ${address}/dev/token -H 'content-type: application/json' -d '{"account":"ops-zbaszynek-worker"}'`,
        `  curl -s ${address}/schemas`,
      ]
    : [];
  return [
    '',
    `Ścieżka działa: ${address}   opis interfejsu: ${address}/docs`,
    ...accounts,
    '',
    'Zatrzymanie: Ctrl-C. Wszystko, co potwierdzono, zostaje.',
    '',
  ].join('\n');
}
