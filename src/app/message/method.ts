import type { Bilingual } from '../../model/index.ts';

/** A section of the method page: a title and paragraphs. */
export interface MethodSection {
  id: string;
  title: Bilingual;
  paragraphs: readonly Bilingual[];
}

export const reading: MethodSection = {
  id: 'reading',
  title: { zh: '怎样读', en: 'How it reads' },
  paragraphs: [
    {
      zh: '一份文档先还原成读者看到的段落：接上被排版折断的行，挪开页眉页码，每个字都记着自己在文件里的位置。然后一条条规则依次上场：先找出数字，再排除日期、编号、成语之类，最后补上单位、指标、对象、时期和出处。',
      en: 'A document is first put back into paragraphs as a reader sees them: broken lines joined, running heads taken out, every character still knowing its place in the file. Then small rules take their turn: first find numbers, then refuse dates, codes and idioms, then fill in unit, indicator, subject, period and source.',
    },
    {
      zh: '没有模型，没有网络，同样的文字总是读出同样的结果。每个数字都列出让它这样被读的规则；拿不准的一格就空着，空着好过写错。',
      en: 'There is no model and no network: the same text always gives the same figures. Each figure names the rules that read it; a slot that is not certain stays empty, for an empty slot is better than a wrong one.',
    },
  ],
};

export const checking: MethodSection = {
  id: 'checking',
  title: { zh: '怎样核算', en: 'How it checks' },
  paragraphs: [
    {
      zh: '凡文中数字彼此约束，就按所印的位数重算：“3.0 万”说的是 2.95 万到 3.05 万之间。算得的区间与文中的区间相交，就相符；只有把文中数字看作截尾而非四舍五入才相交，另作标记；都不相交，就是不符。计数（428 家）没有舍入，“约”按一成放宽，“超过”只有一端。',
      en: 'Where numbers of a text bind each other they are re-computed with the digits as printed: “3.0 million” says something between 2.95 and 3.05. If the computed interval meets the stated one, they agree; if it does only by cutting digits off instead of rounding, that is marked; if in neither way, they disagree. A count (428 firms) is not rounded, “about” is widened, “more than” has one end.',
    },
    {
      zh: '每处核算都附上把关力度：随便写一个错数，有多大机会在这里被发现。一处永远通得过的核算等于没有核算。不符也不等于有错：基数可能修订过，口径可能不同。',
      en: 'Each check carries its power: how likely a random wrong number would have been caught there. A check that cannot fail is none. And to disagree is not to be wrong: a base may have been revised, a scope may differ.',
    },
  ],
};

export const implying: MethodSection = {
  id: 'implying',
  title: { zh: '推得的数字与官方序列', en: 'Implied figures and official series' },
  paragraphs: [
    {
      zh: '文中没有说、但由文中数字可以推得的，用虚线画出，附上算式和区间；最多推两步。官方公布的序列用灰线画在后面，注明发布者，只作对照，从不代替文中的数字。',
      en: 'What the text does not say but its numbers imply is drawn dashed, with its working and its interval, never more than two steps away. Official series stand behind in grey with their publisher named: held against the cited numbers, never put in their place.',
    },
  ],
};

export const limits: MethodSection = {
  id: 'limits',
  title: { zh: '已知的局限', en: 'Known limits' },
  paragraphs: [
    {
      zh: '表格和图片里的数字还读不到，只读连成句子的文字。',
      en: 'Numbers in tables and pictures are not read, only running text.',
    },
    {
      zh: '对象和指标常要越过几句话去找，这是最容易空着或找错的两格。',
      en: 'What a number is about may stand several sentences away: subject and indicator are the slots most often empty or wrong.',
    },
    {
      zh: '财年、未写明起点的“五年来”、不知哪一年的“去年”都留空，不去猜。',
      en: 'Fiscal years, “over five years” without a start, and “last year” in an undated text are left open, not guessed.',
    },
    {
      zh: '重算只看算术。口径是否可比、数字是否真实，仍要读者自己判断；这里只是把原句送到手边。',
      en: 'Re-computing is arithmetic only. Whether scopes compare and whether a number is true is for the reader to judge; what we do is put the sentence at hand.',
    },
  ],
};
