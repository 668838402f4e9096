import { expect, test } from 'vitest';
import { browse } from './open.ts';

const open = browse();
const text =
  '2023年，全市规模以上工业企业共1250家，比上年增长4.2%。据市统计局数据，全年生产机器人3.6万台，同比增长20%；2022年为3.0万台。';

test('a text of one’s own becomes charts whose marks lead to its sentences, and nothing leaves the page', async () => {
  const asked: string[] = [];
  const page = await open('desk/', {}, (fresh) => {
    fresh.on('request', (request) => {
      if (request.method() !== 'GET') asked.push(request.url());
    });
  });
  await page.locator('textarea').fill(text);
  await page.locator('input[type=date]').fill('2024-02-01');
  await page.locator('.intake button').click();
  const marks = page.locator('#result .drawing [data-figure]');
  await marks.first().waitFor();
  const id = await marks.first().getAttribute('data-figure');
  await marks.first().click();
  expect(await page.locator('#result .quotation mark:focus').getAttribute('data-figure')).toBe(id);
  await page.locator('.desk-places a').nth(2).click();
  await page.locator('#result h2 a').first().click();
  expect(await page.locator('.document').textContent()).toContain('全市规模以上工业企业共1250家');
  expect(asked).toEqual([]);
});

test('what was read stands again after a reload', async () => {
  const page = await open('en/desk/');
  await page.locator('textarea').fill('Exports rose 12% to $3.4 billion in 2023.');
  await page.locator('.intake button').click();
  await page.locator('#result [data-figure]').first().waitFor();
  await page.reload();
  await page.locator('#result [data-figure]').first().waitFor();
});

test.each([
  ['empty.txt', Buffer.alloc(0), 'empty.txt: the file is empty.'],
  ['photo.png', Buffer.from([137, 80, 78, 71, 0, 0, 0, 13]), 'photo.png: this is not a text file.'],
])('%s is told in one sentence, and what was there stays', async (name, buffer, told) => {
  const page = await open('en/desk/');
  const input = page.locator('input[type=file]');
  await input.setInputFiles([
    {
      name: 'good.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Sales grew 5% to 210,000 cars in 2023.'),
    },
  ]);
  await page.locator('#result [data-figure]').first().waitFor();
  await input.setInputFiles([{ name, mimeType: 'text/plain', buffer }]);
  await expect.poll(() => page.locator('.problem').textContent()).toContain(told);
  expect(await page.locator('.own li').first().textContent()).toContain('good.txt');
  expect(await page.locator('#result [data-figure]').count()).toBeGreaterThan(0);
});

test('a text in GB 18030 is read as well', async () => {
  const page = await open('desk/');
  // “增长12%” in GB 18030, after “2023年产量”.
  const bytes = [
    0x32, 0x30, 0x32, 0x33, 0xc4, 0xea, 0xb2, 0xfa, 0xc1, 0xbf, 0xd4, 0xf6, 0xb3, 0xa4, 0x31, 0x32, 0x25,
    0xa1, 0xa3,
  ];
  await page
    .locator('input[type=file]')
    .setInputFiles([{ name: 'gb.txt', mimeType: 'text/plain', buffer: Buffer.from(bytes) }]);
  await page.locator('#result [data-figure]').first().waitFor();
});

test('what filters the pages of the site filters those of the desk', async () => {
  const page = await open('desk/');
  await page.locator('textarea').fill(text);
  await page.locator('input[type=date]').fill('2024-02-01');
  await page.locator('.intake button').click();
  await page.locator('.desk-places a').nth(1).click();
  const rows = page.locator('.check-row:visible');
  await rows.first().waitFor();
  expect(await page.locator('.verdicts').evaluate((list) => getComputedStyle(list).display)).toBe('grid');
  await page.locator('.sieve input[name=verdict]').first().check();
  await expect.poll(() => new URL(page.url()).searchParams.get('verdict')).not.toBeNull();
  const wanted = new URL(page.url()).searchParams.get('verdict');
  for (const row of await rows.all()) expect(await row.getAttribute('data-verdict')).toBe(wanted);
  await page.locator('.desk-places a').nth(2).click();
  await page.locator('#result h2 a').first().click();
  await page.locator('.filters button[data-show=growth]').click();
  expect(await page.locator('.document mark.faded').count()).toBeGreaterThan(0);
  expect(await page.locator('.document mark:not(.faded)').allTextContents()).toEqual(['4.2%', '20%']);
});

test('the way from a mark to the whole document, and from figure to figure in it, stays on the desk', async () => {
  const page = await open('desk/');
  await page.locator('textarea').fill(text);
  await page.locator('.intake button').click();
  const mark = page.locator('#result .drawing [data-figure]').first();
  const id = await mark.getAttribute('data-figure');
  await mark.click();
  await page.locator('#result .quotation.spelt a.read-on').click();
  const focused = page.locator('.document mark:focus');
  await focused.waitFor();
  expect(await focused.getAttribute('id')).toBe(id);
  await page.keyboard.press('ArrowRight');
  const next = await focused.getAttribute('id');
  expect(next).not.toBe(id);
  await page.reload();
  await focused.waitFor();
  expect(await focused.getAttribute('id')).toBe(next);
});

test('a long text stands chart by chart, and in the end whole', async () => {
  const page = await open('desk/');
  const towns = [...'东西南北中山河湖海林'].flatMap((a) => [...'安宁平阳'].map((b) => `${a}${b}`));
  await page
    .locator('textarea')
    .fill(towns.map((town, at) => `2023年，${town}市公园${at + 11}座，比上年增长${at + 1}.2%。`).join('\n'));
  await page.locator('.intake button').click();
  await page.locator('#result .exhibit').first().waitFor();
  const told = Number.parseInt(
    (await page.locator('#result .lead').textContent())?.split('里的')[1] ?? '',
    10,
  );
  expect(told).toBe(80);
  const marked = () =>
    page.evaluate(() => {
      const found = new Set<string>();
      for (const sentence of document.querySelectorAll<HTMLTemplateElement>(
        '#result template[data-sentence]',
      ))
        for (const mark of sentence.content.querySelectorAll<HTMLElement>('mark[data-figure]'))
          found.add(mark.dataset['figure'] ?? '');
      return found.size;
    });
  await expect.poll(marked).toBe(told);
});

test('an address whose end is broken still opens the desk', async () => {
  const page = await open('desk/#/source/report/?at=%E0%A4');
  await page.locator('textarea').fill(text);
  await page.locator('.intake button').click();
  await page.locator('#result .lead').first().waitFor();
});
