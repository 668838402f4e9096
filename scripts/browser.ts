import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chromium as Debian and its kin install it; `CHROMIUM` names another. */
const places = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** Starts a headless Chromium that asks nothing of the network. Rejects with one clear sentence when none is installed. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = places.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined)
    throw new Error(
      'No Chromium found: install it (apt install chromium) or name it in the variable CHROMIUM.',
    );
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
