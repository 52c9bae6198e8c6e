import type {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} * {keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const {function|{prefix|leaf{punctuation|:}}} unique symbol{punctuation|;} {punctuation|\}}

{tag|{punctuation|@}Component}{punctuation|(}{punctuation|\{} {function|{prefix|selector{punctuation|:}}} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly {function|{prefix|litres{punctuation|:}}} number = {number|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public {function|{prefix|name{punctuation|:}}} string{punctuation|,} protected opts?{function|{prefix|{punctuation|:}}} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get label{punctuation|(}{punctuation|)}{function|{prefix|{punctuation|:}}} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{keyword|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {keyword|as} const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{function|{prefix|this{punctuation|:}}} Kettle{url|{punctuation|<}T{punctuation|>}}{punctuation|,} {function|{prefix|key{punctuation|:}}} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{function|{prefix|rest{punctuation|:}}} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{function|{prefix|{punctuation|:}}} AsyncGenerator{url|{punctuation|<}T[K]{punctuation|>}} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n! > {number|0}xFF && typeof key === {string|'string'}{punctuation|)} yield {punctuation|(}this {keyword|as} any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f = {url|{punctuation|<}U,{punctuation|>}}{punctuation|(}{function|{prefix|u{punctuation|:}}} U{punctuation|)}{function|{prefix|{punctuation|:}}} u is NonNullable{url|{punctuation|<}U{punctuation|>}} => u !== undefined && u != null{punctuation|;}
    type Fn = {punctuation|(}{function|{prefix|a{punctuation|:}}} number{punctuation|,} b?{function|{prefix|{punctuation|:}}} string{punctuation|)} => asserts {keyword|a} is {number|3}{punctuation|;}
    let {function|{prefix|x{punctuation|:}}} number \| undefined = f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000{punctuation|.}{number|5e3} {function|{prefix|{punctuation|:}}} void {number|0}{punctuation|;}
    x ??= Math{punctuation|.}{keyword|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = {url|{punctuation|<}const{punctuation|>}}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
