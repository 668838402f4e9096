/**
 * First day of the lunar year, of the fifth month's fifth (dragon boat) and of the eighth month's fifteenth (mid-autumn),
 * as MMDD, from 1990 on. Computed once from the Chinese calendar for Beijing time; the new moons of 2027 and 2030, which
 * fall minutes from midnight, are set by hand. A table, so that no machine's locale or time zone has a say.
 */
export const lunarFrom = 1990;
export const lunarNewYear = (
  '0127 0215 0204 0123 0210 0131 0219 0207 0128 0216 0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 ' +
  '0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 ' +
  '0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123'
).split(' ');
export const dragonBoat = (
  '0528 0616 0605 0624 0613 0602 0620 0609 0530 0618 0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 ' +
  '0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 ' +
  '0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623'
).split(' ');
export const midAutumn = (
  '1003 0922 0911 0930 0920 0909 0927 0916 1005 0924 0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 ' +
  '0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 ' +
  '0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930'
).split(' ');

/** Words of holidays and which one they mean. */
export const holidays: ReadonlyMap<
  string,
  'spring' | 'new-year' | 'tomb' | 'labour' | 'dragon' | 'moon' | 'national'
> = new Map([
  ['春节', 'spring'],
  ['新春', 'spring'],
  ['农历新年', 'spring'],
  ['元旦', 'new-year'],
  ['清明', 'tomb'],
  ['五一', 'labour'],
  ['劳动节', 'labour'],
  ['端午', 'dragon'],
  ['中秋', 'moon'],
  ['国庆', 'national'],
  ['十一', 'national'],
]);

/** Five-year plans by the words of their names: first and last year. */
export const plans: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['九五', [1996, 2000]],
  ['十五', [2001, 2005]],
  ['十一五', [2006, 2010]],
  ['十二五', [2011, 2015]],
  ['十三五', [2016, 2020]],
  ['十四五', [2021, 2025]],
  ['十五五', [2026, 2030]],
  ['十六五', [2031, 2035]],
]);

/** Years told from the one of writing. */
export const relativeYears: ReadonlyMap<string, number> = new Map([
  ['今年', 0],
  ['本年', 0],
  ['本届', 0],
  ['今届', 0],
  ['本年度', 0],
  ['去年', -1],
  ['上年', -1],
  ['上年度', -1],
  ['上一年', -1],
  ['上一年度', -1],
  ['前一年', -1],
  ['前一年度', -1],
  ['前年', -2],
  ['明年', 1],
  ['次年', 1],
  ['后年', 2],
]);
