import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * as path from {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold {keyword|=} {string|"COLD"}{punctuation|,} Hot {keyword|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {function|{prefix|leaf{punctuation|:}}} unique symbol{punctuation|;} {punctuation|\}}

{tag|{punctuation|@}Component}{punctuation|(}{punctuation|\{} {function|{prefix|selector{punctuation|:}}} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object {keyword|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly {function|{prefix|litres{punctuation|:}}} number {keyword|=} {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public {function|{prefix|name{punctuation|:}}} string{punctuation|,} protected opts?{function|{prefix|{punctuation|:}}} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x {keyword|=}> `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{function|{prefix|this{punctuation|:}}} Kettle{url|{punctuation|<}T{punctuation|>}}{punctuation|,} {function|{prefix|key{punctuation|:}}} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{function|{prefix|rest{punctuation|:}}} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{function|{prefix|{punctuation|:}}} AsyncGenerator{url|{punctuation|<}T[K]{punctuation|>}} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > {number|0}xFF && typeof key {keyword|=}{keyword|=}{keyword|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {keyword|=} {url|{punctuation|<}U,{punctuation|>}}{punctuation|(}{function|{prefix|u{punctuation|:}}} U{punctuation|)}{function|{prefix|{punctuation|:}}} u is NonNullable{url|{punctuation|<}U{punctuation|>}} {keyword|=}> u !{keyword|=}{keyword|=} undefined && u !{keyword|=} null{punctuation|;}
    type Fn {keyword|=} {punctuation|(}{function|{prefix|a{punctuation|:}}} number{punctuation|,} b?{function|{prefix|{punctuation|:}}} string{punctuation|)} {keyword|=}> asserts {keyword|a} is {number|3}{punctuation|;}
    let {function|{prefix|x{punctuation|:}}} number \| undefined {keyword|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {function|{prefix|{punctuation|:}}} void {number|0}{punctuation|;}
    x ??{keyword|=} Math{punctuation|.}max{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {keyword|=} {url|{punctuation|<}const{punctuation|>}}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
