import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{operator|:} number {operator|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name{operator|:} string{punctuation|,} protected opts?{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{operator|:} `Kettle {operator|$}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle {operator|$}{punctuation|\{}this.name.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {operator|$}{punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}{operator|>} `n{operator|$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {ellipsis|...}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{operator|:} number{punctuation|,} b?{operator|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x{operator|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000.{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}{ellipsis|...}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
