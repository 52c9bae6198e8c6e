import type {context-labels|{punctuation|\{} Water {punctuation|\}}} from "{punctuation|.}{operator|/}water"{punctuation|;}
import fs{punctuation|,} {operator|*} as path from 'path'{punctuation|;}

export enum State {context-labels|{punctuation|\{} Cold {punctuation|=} {label-value attr-value|"COLD"}{punctuation|,} Hot {punctuation|=} 1 << 2 {punctuation|\}}}
declare module "tea" {context-labels|{punctuation|\{} export const leaf: unique symbol; {punctuation|\}}}

@{function|Component}{punctuation|(}{context-labels|{punctuation|\{} selector: {label-value attr-value|'app-kettle'} {punctuation|\}}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object = {context-labels|{punctuation|\{}{punctuation|\}}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres: number = {number|1.7}{punctuation|;}
  static #{keyword|count}?: bigint = 10n{punctuation|;}
  {function|constructor}{punctuation|(}public name: string{punctuation|,} protected opts?: Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {context-labels|{punctuation|\{} super(); {punctuation|\}}}

  get {function|label}{punctuation|(}{punctuation|)}: {punctuation|`}Kettle ${context-labels|{punctuation|\{}string{punctuation|\}}}{punctuation|`} {punctuation|\{} return {punctuation|`}Kettle ${context-labels|{punctuation|\{}this.name.replace(/\\s+(\\d)/giu{punctuation|,} {label-value attr-value|"$1"}){punctuation|\}}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x ={operator|>} {punctuation|`}n${context-labels|{punctuation|\{}x{punctuation|\}}}{punctuation|`}{punctuation|)}{punctuation|\}}{punctuation|`} as const{punctuation|;} {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} key: K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{context-range|{punctuation|[}K{punctuation|]}}{operator|>} {punctuation|\{}
    for {function|await} {punctuation|(}const n of rest{punctuation|)} {context-labels|{punctuation|\{} if (n! > 0xFF && typeof {label-key attr-name|key} {punctuation|=}{punctuation|=}{punctuation|=} {label-value attr-value|'string'}) yield (this as any)[key]; {punctuation|\}}}
    const f = {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} ={operator|>} u {operator|!=}= undefined && u {operator|!=} null{punctuation|;}
    type Fn = {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} ={operator|>} asserts a is {number|3}{punctuation|;}
    let x: number \| undefined = {function|f}{punctuation|(}{number|1}{punctuation|)} ? 1_000{punctuation|.}{number|5e3} : void {number|0}{punctuation|;}
    x ??= Math{punctuation|.}{keyword|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {context-labels|{punctuation|\{} export const {label-key attr-name|y} {punctuation|=} <const>[{label-value attr-value|'a'}] satisfies string[]; {punctuation|\}}}
