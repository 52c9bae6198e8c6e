{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} * as path from 'path'{punctuation|;}

export {keyword|enum} {class-name|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {punctuation|<}{punctuation|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{annotation function|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{punctuation|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{punctuation|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{punctuation|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} {keyword|string}{punctuation|,} protected opts?{punctuation|:} Partial{punctuation|<}Record{punctuation|<}keyof T{punctuation|,} unknown{punctuation|>}{punctuation|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} {identifier|`Kettle $\{string\}`} {punctuation|\{} return {identifier|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n${punctuation|\{}x{punctuation|\}}{identifier|`)\}`} as const{punctuation|;} {punctuation|\}}

  async *boil{punctuation|<}K extends keyof T{punctuation|>}{punctuation|(}this{punctuation|:} Kettle{punctuation|<}T{punctuation|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{punctuation|<}T{punctuation|[}K{punctuation|]}{punctuation|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n! {punctuation|>} {number|0xFF} && typeof key {operator|=}{operator|=}{operator|=} '{keyword|string}'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {punctuation|<}U{punctuation|,}{punctuation|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{punctuation|<}U{punctuation|>} {operator|=}{punctuation|>} u !{operator|=}{operator|=} undefined && u !{operator|=} {keyword|null}{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} {keyword|string}{punctuation|)} {operator|=}{punctuation|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}5e3 {punctuation|:} {keyword|void} {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {punctuation|<}const{punctuation|>}{punctuation|[}'a'{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
