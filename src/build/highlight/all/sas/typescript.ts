import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol{punctuation|;} {punctuation|\}}

{punctuation|@}{function keyword|Component}{punctuation|(}{punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract {keyword|class} Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number {operator|=} {number|1.7}{punctuation|;}
  static #count?: bigint {operator|=} 10n{punctuation|;}
  {function keyword|constructor}{punctuation|(}public {keyword|name}: string{punctuation|,} protected opts?: Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function keyword|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function keyword|label}{punctuation|(}{punctuation|)}: `Kettle {punctuation|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle {punctuation|$}{punctuation|\{}this{punctuation|.}name{punctuation|.}{function keyword|replace}{punctuation|(}{operator|/}{punctuation|\\}s{operator|+}{punctuation|(}{punctuation|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {punctuation|$}{punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function keyword|map}{punctuation|(}x {operator|=}{operator|>} `n{punctuation|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} key: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|=}{operator|=} undefined {operator|&}{operator|&} u {operator|!}{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x: number {operator|\|} undefined {operator|=} {function keyword|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} : void {number|0}{punctuation|;}
    x ??{operator|=} Math{punctuation|.}{function keyword|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
