import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

{keyword|export} {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} {keyword|export} {keyword|const} leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}{function|Component}{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
{keyword|export} {keyword|abstract} {keyword|class} {class-name|Kettle}{operator|<}T {keyword|extends} {class-name|object} {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} {keyword|implements} Pot {punctuation|\{}
  {keyword|private} readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} #count{operator|?}{operator|:} bigint {operator|=} {number|10}n{punctuation|;}
  {function|constructor}{punctuation|(}public {keyword|name}{operator|:} {keyword|string}{punctuation|,} {keyword|protected} opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} {macro property|`Kettle} {operator|$}{punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} {macro property|`Kettle} {operator|$}{punctuation|\{}this{punctuation|.}{keyword|name}{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {operator|$}{punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} {macro property|`n}{operator|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K {keyword|extends} {class-name|keyof} T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}{keyword|const} n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} {keyword|string}{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{punctuation|.}{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} {keyword|export} {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
