import type {punctuation|\{} Water {punctuation|\}} from "./water"{punctuation|;}
import fs{punctuation|,} * as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} "COLD"{punctuation|,} Hot {operator|=} {number|1} << {number|2} {punctuation|\}}
declare module "tea" {punctuation|\{} export const leaf{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{punctuation|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres{punctuation|:} number {operator|=} {number|1}.{number|7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.{function|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} "${number|1}"{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.{function|map}{punctuation|(}x {operator|=}> `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}this{punctuation|:} Kettle<T>{punctuation|,} key{punctuation|:} K{punctuation|,} {operator|..}.rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}n! > 0xFF && typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} <U{punctuation|,}>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> {operator|=}> u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}> asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.{function|max}{punctuation|(}{operator|..}.rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
