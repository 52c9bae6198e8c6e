import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{operator|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{operator|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{operator|;} {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7}{operator|;}
  static #count{operator|?:} bigint {operator|=} {number|10}n{operator|;}
  {function|constructor}{punctuation|(}public name{operator|:} string{punctuation|,} protected opts{operator|?:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{operator|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle {operator|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle {operator|$}{punctuation|\{}this{operator|.}name{operator|.}{function|replace}{punctuation|(}{operator|/\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {operator|$}{punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}x {operator|=>} `n{operator|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{operator|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {operator|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n{operator|!} {operator|>} {number|0}xFF && typeof key {operator|===} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{operator|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u {operator|is} NonNullable{operator|<}U{operator|>} {operator|=>} u {operator|!==} undefined && u {operator|!=} null{operator|;}
    type Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?:} string{punctuation|)} {operator|=>} asserts a {operator|is} {number|3}{operator|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} {number|1}_000{operator|.}{number|5}e3 {operator|:} void {number|0}{operator|;}
    x {operator|??=} Math{operator|.}{function|max}{punctuation|(}{operator|...}rest{punctuation|)}{operator|;} {operator|//} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{operator|;} {punctuation|\}}
