import {keyword|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path {keyword|from} {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export {keyword|const} leaf{punctuation|:} {class-name|unique} symbol{punctuation|;} {punctuation|\}}

{operator|@}{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} {class-name|number} {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} {class-name|bigint} {operator|=} {number|10n}{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {class-name|{builtin|string}}{punctuation|,} protected opts?{punctuation|:} {class-name|Partial}{operator|<}{builtin|Record}{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} {punctuation|\{} {keyword|return} {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n${punctuation|\{}x{punctuation|\}}{string|`)\}`} as {keyword|const}{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} {class-name|Kettle}{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} {class-name|K}{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} {class-name|readonly} number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} {class-name|AsyncGenerator}{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}{keyword|const} n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! {operator|>} {number|0}xFF && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    {keyword|const} f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} {class-name|U}{punctuation|)}{punctuation|:} {class-name|u} {keyword|is} NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} {class-name|number}{punctuation|,} b?{punctuation|:} {class-name|{builtin|string}}{punctuation|)} {operator|=}{operator|>} asserts {class-name|a} {keyword|is} {number|3}{punctuation|;}
    let x{punctuation|:} {class-name|number} {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {punctuation|:} {class-name|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export {keyword|const} y {operator|=} {operator|<}{keyword|const}{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies {builtin|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
