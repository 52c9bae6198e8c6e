import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"}{comment|;}
import fs{punctuation|,} * as path from 'path'{comment|;}

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol{comment|; \}}

{operator|@}Component{punctuation|(}{punctuation|\{} selector: 'app-kettle' {punctuation|\}}{punctuation|)}
export abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number = {number|1.7}{comment|;}
  static {operator|#}count?: bigint = {number|10n}{comment|;}
  constructor{punctuation|(}{function|public} name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}: {operator|`}Kettle ${punctuation|\{}string{punctuation|\}}{operator|`} {punctuation|\{} return {operator|`}Kettle ${punctuation|\{}this.name.replace{punctuation|(}{keyword|/}{char|\\s}+{punctuation|(}{char|\\d}{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}{function|x} => {operator|`}n${punctuation|\{}x{punctuation|\}}{operator|`}{punctuation|)}{punctuation|\}}{operator|`} as const{comment|; \}}

  async *boil<K extends keyof T>{punctuation|(}this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator<T{punctuation|[}K{punctuation|]}> {punctuation|\{}
    for await {punctuation|(}{function|const} n of rest{punctuation|)} {punctuation|\{} if {punctuation|(}{function|n!} > {number|0xFF} && typeof key === 'string'{punctuation|)} yield {punctuation|(}{function|this} as any{punctuation|)}{punctuation|[}key{punctuation|]}{comment|; \}}
    const f = <U{punctuation|,}>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> => u !== undefined && u != null{comment|;}
    type Fn = {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} => asserts a is {number|3}{comment|;}
    let x: number \| undefined = f{punctuation|(}{number|1}{punctuation|)} ? 1_000.{number|5e3} : void {number|0}{comment|;}
    x ??= Math.max{punctuation|(}{function|...rest}{punctuation|)}{comment|; // end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{comment|; \}}
