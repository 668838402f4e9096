/** Where the text says its numbers come from. */
export interface Origin {
  start: number;
  /** Where the words that name it begin: behind the speech when that comes first. */
  voice: number;
  end: number;
  /** Null for a bare 据统计 or 数据显示. */
  name: string | null;
  /** Last offset it governs. */
  until: number;
  /** A company telling its own results: its share price is not part of them. */
  own: boolean;
  /** The company or institution that speaks about itself, when it is one that would: not an office, a research house, a paper. */
  of: string | null;
  /** 公司, 集团, 馆: a noun for whom it speaks, to be looked up once names are known. */
  stands?: string;
  /** That house is the source itself: 公司透露, 公司年报显示. */
  isHouse?: boolean;
  /** Only what stands in its quotation marks was said. */
  quoted?: boolean;
  /** A person speaks: most often for whoever was named before. */
  person: boolean;
  /** It tells what is to come. */
  forecast: boolean;
  /** 据介绍: whoever has spoken before goes on. */
  goesOn?: boolean;
  rule: string;
}
