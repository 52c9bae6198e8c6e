import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol{punctuation|;} {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{operator|:} 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres{operator|:} number = {number|1.7}{punctuation|;}
  static #count?{operator|:} bigint = 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name{operator|:} string{punctuation|,} protected opts?{operator|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x => `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>{punctuation|(}this{operator|:} Kettle<T>{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for {function|await} {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {function|if} {punctuation|(}n! > 0xFF && typeof key === 'string'{punctuation|)} {function|yield} {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f = <U{punctuation|,}>{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable<U> => u !== undefined && u != {null keyword|null}{punctuation|;}
    type Fn = {punctuation|(}a{operator|:} number{punctuation|,} b?{operator|:} string{punctuation|)} => asserts a is {number|3}{punctuation|;}
    let x{operator|:} number \| undefined = {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} {operator|:} void {number|0}{punctuation|;}
    x ??= Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
