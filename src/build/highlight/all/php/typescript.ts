import type {punctuation|\{} Water {punctuation|\}} from {string double-quoted-string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {keyword|as} path from {string single-quoted-string|'path'}{punctuation|;}

export {keyword|enum} {class-name-definition class-name|State} {punctuation|\{} Cold {operator|=} {string double-quoted-string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
{keyword|declare} module {string double-quoted-string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string single-quoted-string|'app-kettle'} {punctuation|\}}{punctuation|)}
export {keyword|abstract} {keyword|class} {class-name-definition class-name|Kettle}{operator|<}{constant|T} {keyword|extends} {keyword type-declaration|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} {class-name|Pot} {punctuation|\{}
  {keyword|private} {keyword|readonly} litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} {keyword type-declaration|string}{punctuation|,} {keyword|protected} opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof {constant|T}{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {string backtick-quoted-string|`Kettle $\{string\}`} {punctuation|\{} {keyword|return} {string backtick-quoted-string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}{class-name type-declaration|n}{variable|$}{punctuation|\{}x{punctuation|\}}{string backtick-quoted-string|`)\}`} {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}{constant|K} {keyword|extends} {class-name|keyof} {constant|T}{operator|>}{punctuation|(}{argument-name|this}{punctuation|:} Kettle{operator|<}{constant|T}{operator|>}{punctuation|,} {argument-name|key}{punctuation|:} {constant|K}{punctuation|,} {operator|...}rest{punctuation|:} {keyword|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name return-type|AsyncGenerator}{operator|<}{constant|T}{punctuation|[}{constant|K}{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} {string single-quoted-string|'string'}{punctuation|)} {keyword|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} {constant|f} {operator|=} {operator|<}{constant|U}{punctuation|,}{operator|>}{punctuation|(}{argument-name|u}{punctuation|:} {constant|U}{punctuation|)}{punctuation|:} {class-name return-type|u} is NonNullable{operator|<}{constant|U}{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} {constant|null}{punctuation|;}
    type {keyword|Fn} {operator|=} {punctuation|(}{argument-name|a}{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} {keyword type-declaration|string}{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} {class-name|number} {operator|\|} {class-name|undefined} {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {punctuation|:} {keyword type-declaration|void} {number|0}{punctuation|;}
    x {operator|??=} Math{operator|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} {package|Inner} {punctuation|\{} export {keyword|const} {constant|y} {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{string single-quoted-string|'a'}{punctuation|]} satisfies {keyword type-declaration|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
