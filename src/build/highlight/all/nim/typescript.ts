{keyword|import} {keyword|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"};
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path {keyword|from} 'path';

{keyword|export} {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} leaf{operator|:} unique symbol; {punctuation|\}}

{operator|@}{function|Component}{punctuation|(}{punctuation|\{} selector{operator|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
{keyword|export} abstract class Kettle{operator|<}T extends {keyword|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7};
  {keyword|static} {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public name{operator|:} string{punctuation|,} protected opts{operator|?:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} {identifier|{punctuation|`}Kettle $\{string\}{punctuation|`}} {punctuation|\{} {keyword|return} {identifier|{punctuation|`}Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => {punctuation|`}}n{operator|$}{punctuation|\{}x{punctuation|\}}{identifier|{punctuation|`})\}{punctuation|`}} {keyword|as} {keyword|const}; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {operator|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}{keyword|const} n {operator|of} rest{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|===} 'string'{punctuation|)} {function|yield} {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!==} undefined {operator|&&} u {operator|!=} null;
    {keyword|type} Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?:} string{punctuation|)} {operator|=>} asserts a {operator|is} {number|3};
    {keyword|let} x{operator|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {operator|:} void {number|0};
    x {operator|??=} Math{operator|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}; {operator|//} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
