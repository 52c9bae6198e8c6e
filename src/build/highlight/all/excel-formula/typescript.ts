import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{punctuation|;}
import fs{operator|,} {operator|*} as path from 'path'{punctuation|;}

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}{operator|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol{punctuation|;} {punctuation|\}}

@{function-name builtin|Component}{punctuation|(}{punctuation|\{} selector: 'app{operator|-}kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number {operator|=} {number|1.7}{punctuation|;}
  static #count?: bigint {operator|=} 10n{punctuation|;}
  {function-name builtin|constructor}{punctuation|(}public name: string{operator|,} protected opts?: Partial{operator|<}Record{operator|<}keyof T{operator|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function-name builtin|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  get {function-name builtin|label}{punctuation|(}{punctuation|)}: `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this.name.{function-name builtin|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{operator|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{operator|,} {number|2}{punctuation|]}.{function-name builtin|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{operator|,} key: K{operator|,} ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}{reference string|{sheet function|n}{operator|!}} {operator|>} 0xFF {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {operator|=} {operator|<}U{operator|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u !{operator|=}{operator|=} undefined {operator|&}{operator|&} u !{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a: number{operator|,} b?: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    let x: number {punctuation|\|} undefined {operator|=} {function-name builtin|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000.{number|5e3} : void {number|0}{punctuation|;}
    x ??{operator|=} Math.{function-name builtin|max}{punctuation|(}...rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
