import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passages } from '../../../src/extract/text/passages.ts';
import type { Passage, Role } from '../../../src/model/index.ts';

const read = (text: string, id = 'd'): Passage[] => passages({ id, text });
const texts = (text: string): string[] => read(text).map((passage) => passage.text);

describe('what a reader takes for one paragraph', () => {
  const cases: [string, string, string[]][] = [
    ['one line is one paragraph', '去年产量增长5%。', ['去年产量增长5%。']],
    [
      'each line that nobody wrapped is a paragraph',
      '第一段。\n第二段。\n\n第三段。',
      ['第一段。', '第二段。', '第三段。'],
    ],
    [
      'line ends of Windows and of old Macs are line ends',
      '第一段。\r\n第二段。\r第三段。',
      ['第一段。', '第二段。', '第三段。'],
    ],
    [
      'rows of a list stay apart, however alike in width',
      '2020年产量136.7万台，同比增长10.9%\n2021年产量352.1万台，同比增长160%\n2022年产量688.7万台，同比增长93.4%',
      [
        '2020年产量136.7万台，同比增长10.9%',
        '2021年产量352.1万台，同比增长160%',
        '2022年产量688.7万台，同比增长93.4%',
      ],
    ],
    [
      'a headline stays above its text',
      '茶叶产量创新高\n\n2022年产量68.7万吨。',
      ['茶叶产量创新高', '2022年产量68.7万吨。'],
    ],
    [
      'hard-wrapped lines with a blank line after each are joined',
      '根据协会统计，去年全省的茶叶产销分别完\n\n成70.8万吨和68.7万吨，同比分别增长9.9%\n\n和9.4%，出口量达到25.6万吨，高于上年的\n\n12.1万吨。',
      [
        '根据协会统计，去年全省的茶叶产销分别完成70.8万吨和68.7万吨，同比分别增长9.9%和9.4%，出口量达到25.6万吨，高于上年的12.1万吨。',
      ],
    ],
    [
      'a word cut by the end of a column is joined without a measure to go by',
      '根据研究所预测，明年人工养殖在本省水产\n\n品中的比重有望达到41%。',
      ['根据研究所预测，明年人工养殖在本省水产品中的比重有望达到41%。'],
    ],
    [
      'a scale without its unit waits for it',
      '全省茶叶市场规模为11亿\n美元，增长5%。',
      ['全省茶叶市场规模为11亿美元，增长5%。'],
    ],
    [
      'wrapped English is joined with a space, a divided word without',
      'The company reported total revenue of $81.46 billion for the year, an\nincrease of 51% from a year ear-\nlier, helped by low-\ncarbon credits. It said that it deliv-\nered 1.31 million cars.',
      [
        'The company reported total revenue of $81.46 billion for the year, an increase of 51% from a year earlier, helped by low-carbon credits. It said that it delivered 1.31 million cars.',
      ],
    ],
    [
      'a tab or no-break spaces around a line are not part of it',
      '\u3000\u3000产量增长5%。\t\n\u00a0',
      ['产量增长5%。'],
    ],
    [
      'markup is taken out and powers stay',
      '**摘要:**产量为5 m<sup>2</sup>。<sup>①</sup>',
      ['摘要:产量为5 m<sup>2</sup>。'],
    ],
    ['nothing gives nothing', ' \n\n\t', []],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });
});

describe('a sentence that something interrupts', () => {
  const column = [
    '茶叶的形成需要以规模化市场作为依托，具有',
    '相当容量的市场能够更有效刺激茶叶的释放，',
    '各地的茶农都在加紧布局，今年新建的茶园数',
  ];
  const rest = [
    '量达到了36个，例如，第二次改造的部分核心',
    '技术原创于欧洲，但由于市场狭小，无法支撑',
    '规模化生产。',
  ];
  const whole = [...column, ...rest].join('');
  const interruptions: [string, string[], Role[]][] = [
    ['a page number', ['29'], ['boilerplate']],
    ['a running head', ['茶业评论 2024年第2期'], ['boilerplate']],
    [
      'a title with its author and the foot of the page',
      ['抓住茶叶变革机遇 加快茶业振兴', '苏 楠', '29', '茶业评论 2024年第2期'],
      ['heading', 'boilerplate', 'boilerplate', 'boilerplate'],
    ],
    ['a footnote', ['①《茶业报告》,《茶叶日报》2023年9月10日。'], ['note']],
  ];
  test.each(interruptions)('is taken up again after %s', (_, lines, roles) => {
    const found = read([...column, ...lines, ...rest].join('\n\n'));
    expect(found.map((passage) => passage.text)).toContain(whole);
    expect(found.filter((passage) => passage.text !== whole).map((passage) => passage.role)).toEqual(roles);
  });

  test('goes on across newspaper columns', () => {
    const found = texts(
      '近年来，全省着力培育了一批聚焦细分领域的中小企业，推动培育工作实现升级。目前，全省已培育中小企业2787家、专精\n\n特新企业255家。自2017年以来，共认定107家企业。',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('2787家、专精特新企业255家');
  });

  test('does not swallow the heading of the next section', () => {
    expect(texts('目前，全省已培育中小企业2787家、专精\n\n## 二、下一步\n\n特新企业255家。')).toHaveLength(3);
  });
});

describe('what a passage is to a reader', () => {
  const cases: [string, string, [Role, string][]][] = [
    [
      'the masthead of a web site is no text',
      '欢迎光临茶叶网 | 联系我们\n\n专业生产加工各种茶具\n\n电话:400-123-4567\n\n地址:某省某市1号\n\n茶叶创新的理论逻辑和实践路径\n发布时间:2024-09-08 07:14 来源:网络\n\n进入新阶段,茶叶产业蓬勃发展,产量达到5万吨。',
      [
        ['boilerplate', '欢迎光临茶叶网 | 联系我们'],
        ['boilerplate', '专业生产加工各种茶具'],
        ['boilerplate', '电话:400-123-4567'],
        ['boilerplate', '地址:某省某市1号'],
        ['heading', '茶叶创新的理论逻辑和实践路径'],
        ['boilerplate', '发布时间:2024-09-08 07:14 来源:网络'],
        ['body', '进入新阶段,茶叶产业蓬勃发展,产量达到5万吨。'],
      ],
    ],
    [
      'title, authors and affiliation of a newspaper article',
      '壮大茶叶企业 加快茶业发展\n\n舒江 陈军\n\n习近平总书记考察时指出，要发展茶业。\n\n(作者单位：某大学)',
      [
        ['heading', '壮大茶叶企业 加快茶业发展'],
        ['boilerplate', '舒江 陈军'],
        ['body', '习近平总书记考察时指出，要发展茶业。'],
        ['boilerplate', '(作者单位：某大学)'],
      ],
    ],
    [
      'a caption above its photographer',
      '3月27日，工人正在采茶。近年来产量大增。\n本报记者 史泽摄\n\n茶业发展很快，去年增长5%。',
      [
        ['caption', '3月27日，工人正在采茶。近年来产量大增。'],
        ['boilerplate', '本报记者 史泽摄'],
        ['body', '茶业发展很快，去年增长5%。'],
      ],
    ],
    [
      'a sentence that only mentions a telephone or a source is body',
      '截至去年底，固定电话用户为1.8亿户。\n来源于旅游的收入增长5%。',
      [
        ['body', '截至去年底，固定电话用户为1.8亿户。'],
        ['body', '来源于旅游的收入增长5%。'],
      ],
    ],
    [
      'headings and bullets of an English report',
      "Chairman's statement\n\nGroup revenue rose 8% to $4.2 billion, with\nevery region contributing. Operating profit\nwas $512 million.\n\nKeyword sales rose 5%.\n• Europe: up 3%\n• Asia: up 12%",
      [
        ['heading', "Chairman's statement"],
        [
          'body',
          'Group revenue rose 8% to $4.2 billion, with every region contributing. Operating profit was $512 million.',
        ],
        ['body', 'Keyword sales rose 5%.'],
        ['body', '• Europe: up 3%'],
        ['body', '• Asia: up 12%'],
      ],
    ],
    [
      'running heads of a magazine in Traditional Chinese, and the sentence around them',
      '國內業者今年第二季的合併營業收入約\n58.3億元，較去年同期成長一成二，其中\n外銷佔六成，與上季相比則減少了7.4%，\n主要是因為客戶調整庫存，而且客戶在各\n- 12 -\n產業觀察 2024年8月號\n地的倉庫都已滿。',
      [
        [
          'body',
          '國內業者今年第二季的合併營業收入約58.3億元，較去年同期成長一成二，其中外銷佔六成，與上季相比則減少了7.4%，主要是因為客戶調整庫存，而且客戶在各地的倉庫都已滿。',
        ],
        ['boilerplate', '- 12 -'],
        ['boilerplate', '產業觀察 2024年8月號'],
      ],
    ],
    ['a figure without a stop is body', '新能源汽车销量688.7万辆', [['body', '新能源汽车销量688.7万辆']]],
  ];
  test.each(cases)('%s', (_, text, expected) => {
    expect(read(text).map((passage) => [passage.role, passage.text])).toEqual(expected);
  });

  test('a line that comes back page after page is a running head', () => {
    const page = (n: number): string =>
      `茶业振兴之路\n\n${`第${n}季度的产量增长了${n}%，超过了去年同期。\n\n`.repeat(10)}`;
    const found = read([1, 2, 3, 4].map(page).join(''));
    expect(found.filter((passage) => passage.text === '茶业振兴之路').map((passage) => passage.role)).toEqual(
      ['heading', 'boilerplate', 'boilerplate', 'boilerplate'],
    );
  });
});

describe('language', () => {
  test.each([
    ['国内生产总值增长5%。', 'zh-Hans'],
    ['國內生產總值增長5%。', 'zh-Hant'],
    ['Output grew by 5%.', 'en'],
  ])('%s is %s', (text, lang) => {
    expect(read(text)[0]?.lang).toBe(lang);
  });

  test('an English summary of a Chinese article is English', () => {
    const found = read(
      '国内生产总值增长了5%，高于去年同期的水平。\n\nOutput grew by 5% in the year, more than a year before.',
    );
    expect(found.map((passage) => passage.lang)).toEqual(['zh-Hans', 'en']);
  });
});

test('a passage knows the article it belongs to', () => {
  const text = '首页导语。\n甲文第一段。\n乙文第一段。';
  const article = (n: number, start: number) => ({
    id: `d/${n}`,
    source: 'd',
    title: `${n}`,
    authors: [],
    start,
  });
  const found = passages({
    id: 'd',
    text,
    articles: [article(2, text.indexOf('乙文')), article(1, text.indexOf('甲文'))],
  });
  expect(found.map((passage) => passage.article)).toEqual([null, 'd/1', 'd/2']);
});

/** What must hold for any text at all. */
function expectHonest(text: string): void {
  const found = read(text);
  const used = new Uint8Array(text.length);
  let last = -1;
  for (const [index, passage] of found.entries()) {
    expect(passage.id).toBe(`d#p${index + 1}`);
    expect(passage.start).toBeGreaterThan(last);
    last = passage.start;
    let at = 0;
    let added = '';
    for (const span of passage.spans) {
      expect(span.length).toBeGreaterThan(0);
      expect(span.at).toBeGreaterThanOrEqual(at);
      added += passage.text.slice(at, span.at);
      expect(passage.text.slice(span.at, span.at + span.length)).toBe(
        text.slice(span.start, span.start + span.length),
      );
      expect(span.start).toBeGreaterThanOrEqual(passage.start);
      expect(span.start + span.length).toBeLessThanOrEqual(passage.end);
      expect(used.subarray(span.start, span.start + span.length).includes(1)).toBe(false);
      used.fill(1, span.start, span.start + span.length);
      at = span.at + span.length;
    }
    expect(at).toBe(passage.text.length);
    expect(added.trim()).toBe('');
  }
}

describe('any text', () => {
  const word = fc.constantFrom(
    '产量',
    '增长',
    '5%',
    '93.4%',
    '，',
    '。',
    '“',
    '”',
    '《',
    '》',
    '①',
    '<sup>①</sup>',
    '**',
    '\\*',
    '# ',
    '29',
    'growth',
    'low-',
    'carbon',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\u3000',
    '\f',
    '<b>',
    '<',
    '万',
    '一、',
    '电话:',
    '图1 ',
    '摄',
    '\u00ad',
    '😀',
    '\ud83d',
  );
  test.each(['\u00ad\n\n，', '\u00ad', '产量\u00ad\n\u00ad\n增长'])('%j maps back too', (text) => {
    expectHonest(text);
  });

  test('maps back to exactly its own characters', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 120 }), (words) => expectHonest(words.join(''))),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectHonest), { numRuns: 300 });
  });

  test.each(['caijing-fengmian', 'hong-yinxing', 'jiangxi-ribao', 'quyu-jingji', 'xinxing-chanye'])(
    'the bundled document %s maps back too, and keeps nearly all its characters',
    (id) => {
      const text = readFileSync(`data/sources/${id}.txt`, 'utf8');
      expectHonest(text);
      const kept = read(text).reduce(
        (sum, passage) => sum + passage.spans.reduce((n, span) => n + span.length, 0),
        0,
      );
      expect(kept / text.replace(/\s/gu, '').length).toBeGreaterThan(0.98);
    },
  );

  // Quadratic work would take minutes each; how fast it is stands in the benchmark.
  test('is read to its end at half a million characters of the same', () => {
    for (const unit of [
      'a',
      ' ',
      '\n',
      '的',
      '*',
      '<',
      '“',
      '（',
      '.',
      'a-\n',
      '5%\n',
      '产量，增长\n',
      '<sup>',
      '一 ',
    ]) {
      const text = unit.repeat(Math.ceil(5e5 / unit.length));
      const last = read(text).at(-1);
      expect(last?.end ?? text.length, JSON.stringify(unit)).toBeGreaterThan(text.length - unit.length - 1);
    }
  }, 120_000);
});
