{selector|import type }{punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} {module-modifier keyword|as} path {keyword|from} {string|'path'}{punctuation|;}

{selector|export enum State }{punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = 1 << 2 {punctuation|\}}
{selector|declare module "tea" }{punctuation|\{} export const {property|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

{atrule|{rule|@Component}{punctuation|(}{punctuation|\{} {property|selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object =} {punctuation|\{}{punctuation|\}}{selector|> implements Pot }{punctuation|\{}
  private readonly {property|litres}{punctuation|:} number = 1.7{punctuation|;}
  static #count?{punctuation|:} bigint = 10n{punctuation|;}
  {function|constructor}{punctuation|(}public {property|name}{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}{selector|` }{punctuation|\{} return `Kettle ${punctuation|\{}this.name.{function|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} {selector|$}{punctuation|\{}[1{punctuation|,} 2].{function|map}{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` {module-modifier keyword|as} const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}{property|this}{punctuation|:} Kettle<T>{punctuation|,} {property|key}{punctuation|:} K{punctuation|,} ...{property|rest}{punctuation|:} readonly number[]{punctuation|)}{selector|: AsyncGenerator<T[K]> }{punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! {operator|>} 0xFF && typeof key === {string|'string'}{punctuation|)} yield {punctuation|(}this {module-modifier keyword|as} any{punctuation|)}[key]{punctuation|;} {punctuation|\}}
    const f = <U{punctuation|,}>{punctuation|(}{property|u}{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> => u !== undefined && u {operator|!=} {null keyword|null}{punctuation|;}
    type Fn = {punctuation|(}{property|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} => asserts a is 3{punctuation|;}
    let {property|x}{punctuation|:} number \| undefined = {function|f}{punctuation|(}1{punctuation|)} ? 1_000.{property|5e3} {punctuation|:} void 0{punctuation|;}
    x ??= Math.{function|max}{punctuation|(}...rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{selector|namespace Inner }{punctuation|\{} export const y = <const>[{string|'a'}] satisfies string[]{punctuation|;} {punctuation|\}}
