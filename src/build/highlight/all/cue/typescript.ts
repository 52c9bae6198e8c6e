{keyword|import} type {punctuation|\{} Water {punctuation|\}} from {string-literal|{string|"./water"}};
{keyword|import} fs{punctuation|,} {operator|*} as path from {string-literal|{string|'path'}};

export enum State {punctuation|\{} Cold {operator|=} {string-literal|{string|"COLD"}}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string-literal|{string|"tea"}} {punctuation|\{} export const leaf{punctuation|:} unique symbol; {punctuation|\}}

{attribute function|@Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} {string-literal|{string|'app-kettle'}} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} {builtin|number} {operator|=} {number|1.7};
  static #count{operator|?}{punctuation|:} bigint {operator|=} 10n;
  {function|constructor}{punctuation|(}public name{punctuation|:} {builtin|string}{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}{builtin|string}{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string-literal|{string|"$1"}}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|...}rest{punctuation|:} readonly {builtin|number}{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {string-literal|{string|'string'}}{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} {keyword|null};
    type Fn {operator|=} {punctuation|(}a{punctuation|:} {builtin|number}{punctuation|,} b{operator|?}{punctuation|:} {builtin|string}{punctuation|)} {operator|=}{operator|>} asserts a is {number|3};
    {keyword|let} x{punctuation|:} {builtin|number} {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1_000.5e3} {punctuation|:} void {number|0};
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}; {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string-literal|{string|'a'}}{punctuation|]} satisfies {builtin|string}{punctuation|[}{punctuation|]}; {punctuation|\}}
