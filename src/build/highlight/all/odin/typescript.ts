{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
{keyword|import} fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

export {keyword|enum} State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{punctuation|@}{procedure-name function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {directive property|#count}{operator|?}{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {procedure-name function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {procedure-name function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {procedure-name function|label}{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} {punctuation|\{} {keyword|return} {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n{constant-parameter-sign important|$}{punctuation|\{}x{punctuation|\}}{string|`)\}`} as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}{punctuation|.}rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {procedure-name function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} {procedure-name function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number {operator|\|} undefined {operator|=} {procedure-name function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{procedure-name function|max}{punctuation|(}{operator|..}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
