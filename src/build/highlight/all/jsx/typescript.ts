{keyword|import} type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

{keyword|export} {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} {literal-property property|leaf}{operator|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} {literal-property property|selector}{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} abstract {keyword|class} {class-name|Kettle}{operator|<}{constant|T} {keyword|extends} {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{operator|:} bigint {operator|=} {number|10n}{punctuation|;}
  {function|constructor}{punctuation|(}{parameter|{keyword|public} {literal-property property|name}{operator|:} string{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof {constant|T}{punctuation|,} unknown{operator|>>}}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {keyword|get} {function|label}{punctuation|(}{punctuation|)}{operator|:} {template-string|{template-punctuation string|`}{string|Kettle }{interpolation|{interpolation-punctuation punctuation|$\{}string{interpolation-punctuation punctuation|\}}}{template-punctuation string|`}} {punctuation|\{} {keyword|return} {template-string|{template-punctuation string|`}{string|Kettle }{interpolation|{interpolation-punctuation punctuation|$\{}{keyword|this}{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{regex|{regex-delimiter|/}{regex-source language-regex|{char-set class-name|\\s}{quantifier number|+}{group punctuation|(}{char-set class-name|\\d}{group punctuation|)}}{regex-delimiter|/}{regex-flags|giu}}{punctuation|,} {string|"$1"}{punctuation|)}{interpolation-punctuation punctuation|\}}}{string| }{interpolation|{interpolation-punctuation punctuation|$\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{parameter|x} {operator|=>} {template-string|{template-punctuation string|`}{string|n}{interpolation|{interpolation-punctuation punctuation|$\{}x{interpolation-punctuation punctuation|\}}}{template-punctuation string|`}}{punctuation|)}{interpolation-punctuation punctuation|\}}}{template-punctuation string|`}} {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{tag|{tag|{punctuation|<}{class-name|K}} {attr-name|extends} {attr-name|keyof} {attr-name|T}{punctuation|>}}{plain-text|(this: Kettle}{tag|{tag|{punctuation|<}{class-name|T}}{punctuation|>}}{plain-text|, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> }{punctuation|\{}
    {keyword|for} {keyword|await} {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|===} {string|'string'}{punctuation|)} {keyword|yield} {punctuation|(}{keyword|this} {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}{constant|U}{punctuation|,}{operator|>}{punctuation|(}u{operator|:} {constant|U}{punctuation|)}{operator|:} u is NonNullable{tag|{tag|{punctuation|<}{class-name|U}}{punctuation|>}}{plain-text| => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner }{punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {tag|{tag|{punctuation|<}const}{punctuation|>}}{plain-text|['a'] satisfies string[]; \}
}