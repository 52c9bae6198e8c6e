{selector|import type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * as path from {string|'path'}{punctuation|;}

{selector|export enum State} {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = 1 << 2 {punctuation|\}}
{selector|declare module "tea"} {punctuation|\{} export const {property|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{atrule|{rule|@Component}{punctuation|(}}{punctuation|\{} {property|selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}}{selector|)
export abstract class Kettle<T extends object =} {punctuation|\{}{punctuation|\}}{selector|> implements Pot} {punctuation|\{}
  private readonly {property|litres}{punctuation|:} number = 1.7{punctuation|;}
  static #count?{punctuation|:} bigint = 10n{punctuation|;}
  {selector|constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {selector|get label(): `Kettle $}{punctuation|\{}string{punctuation|\}}{selector|`} {punctuation|\{} {selector|return `Kettle $}{punctuation|\{}this.name.{function|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {selector|$}{punctuation|\{}{selector|[1, 2].map(x => `n$}{punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  {selector|async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]>} {punctuation|\{}
    {selector|for await (const n of rest)} {punctuation|\{} if {punctuation|(}n! > 0xFF && typeof key === {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{punctuation|;} {punctuation|\}}
    const f = <U{punctuation|,}>{punctuation|(}{property|u}{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> => u !== undefined && u != null{punctuation|;}
    type Fn = {punctuation|(}{property|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} => asserts a is 3{punctuation|;}
    let {property|x}{punctuation|:} number \| undefined = {function|f}{punctuation|(}1{punctuation|)} ? 1_000.5e3 {punctuation|:} void 0{punctuation|;}
    x ??= Math.{function|max}{punctuation|(}...rest{punctuation|)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
{selector|namespace Inner} {punctuation|\{} export const y = <const>[{string|'a'}] satisfies string[]{punctuation|;} {punctuation|\}}
