import {function|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum {function|State} {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}{function|Component}{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements {function|Pot} {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  {keyword|static} {comment|#count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public name{operator|:} string{punctuation|,} protected opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}this{operator|.}name{operator|.}{function|replace}{punctuation|(}{operator|/}{operator|\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{operator|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {operator|.}{operator|.}{operator|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n {keyword|of} rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&}{operator|&} typeof key {operator|===} {string|'string'}{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|==} undefined {operator|&}{operator|&} u {operator|!}{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{operator|.}{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x {operator|?}{operator|?}{operator|=} Math{operator|.}{function|max}{punctuation|(}{operator|.}{operator|.}{operator|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  {punctuation|\}}
{punctuation|\}}
namespace {function|Inner} {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
