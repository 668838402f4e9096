import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/app/view/sentence.ts';

// The sentence, with the figure between « » in its text; then what is shown of it.
const cases: [title: string, text: string, shown: string][] = [
  [
    'a Chinese sentence ends at its full stop',
    '去年很好。产量达到«700万辆»，增长一成。今年更好。',
    '产量达到700万辆，增长一成。',
  ],
  [
    'a closing quotation mark belongs to its sentence',
    '他说：“销量为«5万台»。”随后离开。',
    '他说：“销量为5万台。”',
  ],
  [
    'an English sentence ends at its stop',
    'It was good. Sales reached «3.5 million» units. It rained.',
    'Sales reached 3.5 million units.',
  ],
  [
    'a decimal point ends nothing',
    'Output rose «12.5»% to 3.4 billion yuan.',
    'Output rose 12.5% to 3.4 billion yuan.',
  ],
  [
    'an abbreviation with a capital after it is only cut after',
    'The U.S. sold «40» units. Then it stopped.',
    'The U.S. sold 40 units.',
  ],
  ['a line break ends nothing', '产量达到«700\n万辆»，增长一成。', '产量达到700\n万辆，增长一成。'],
  ['a text without a stop is shown whole', '共计«31»个', '共计31个'],
  ['a semicolon ends nothing', '甲为«3»家；乙为4家。', '甲为3家；乙为4家。'],
];

test.each(cases)('%s', (_title, marked, shown) => {
  const at = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace('«', '').replace('»', '');
  const run = sentenceAround(text, { at, end });
  expect(text.slice(run.at, run.end)).toBe(shown);
});
