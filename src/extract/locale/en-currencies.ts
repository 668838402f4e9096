/** Money words that several countries share: `word: place code, place code …`. Which one is meant, the place of the text says. */
const table = `
shilling: Kenya KES, Uganda UGX, Tanzania TZS, Somalia SOS
sh: Kenya KES, Uganda UGX, Tanzania TZS, Somalia SOS
rupee: India INR, Pakistan PKR, Sri Lanka LKR, Nepal NPR, Mauritius MUR
peso: Mexico MXN, Chile CLP, Colombia COP, Argentina ARS, Philippines PHP, Uruguay UYU, Cuba CUP
krone: Denmark DKK, Norway NOK
kroner: Denmark DKK, Norway NOK
krona: Sweden SEK, Iceland ISK
crown: Sweden SEK, Denmark DKK, Norway NOK, Czech Republic CZK, Iceland ISK
dinar: Serbia RSD, Kuwait KWD, Jordan JOD, Iraq IQD, Algeria DZD, Tunisia TND, Bahrain BHD, Libya LYD
pound: Egypt EGP, Lebanon LBP, Sudan SDG, Syria SYP
franc: Switzerland CHF, Rwanda RWF
rial: Iran IRR, Oman OMR, Yemen YER
riyal: Saudi Arabia SAR, Qatar QAR`;

/** Word → place → ISO 4217 code. */
export const sharedCurrencies: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  table
    .trim()
    .split('\n')
    .map((row): [string, ReadonlyMap<string, string>] => {
      const [word = '', places = ''] = row.split(': ');
      return [
        word,
        new Map(
          places.split(', ').map((entry): [string, string] => [entry.slice(0, -4).trim(), entry.slice(-3)]),
        ),
      ];
    }),
);
