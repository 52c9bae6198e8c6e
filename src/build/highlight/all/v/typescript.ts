{keyword|import} {keyword|type} {punctuation|\{} Water {punctuation|\}} from {string quoted-string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} {keyword|as} path from {string quoted-string|'path'}{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string quoted-string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare {keyword|module} {string quoted-string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string quoted-string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {builtin|string}{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{builtin|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string quoted-string|"{interpolation|{interpolation-variable variable|$1}}"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}{char rune|`)\}`} {keyword|as} {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|...}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} {keyword|typeof} key {operator|==}{operator|=} {string quoted-string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} {builtin|any}{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    {keyword|type} {class-name|Fn} {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} {builtin|string}{punctuation|)} {operator|=}{operator|>} asserts a {keyword|is} {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000}{punctuation|.}5e3 {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{string quoted-string|'a'}{punctuation|]} satisfies {builtin|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
