{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

{keyword|export} {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare {keyword|module} {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{property|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T extends {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {class-name|Pot} {punctuation|\{}
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}{keyword|public} name{punctuation|:} {keyword|string}{punctuation|,} {keyword|protected} opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} {punctuation|\{} {keyword|return} {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n{keyword|$}{punctuation|\{}x{punctuation|\}}{string|`)\}`} as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends {class-name|keyof} T{operator|>}{punctuation|(}{keyword|this}{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|==}{operator|=} '{keyword|string}'{punctuation|)} yield {punctuation|(}{keyword|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=>} asserts a {operator|is} {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1_000.5e3} {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
