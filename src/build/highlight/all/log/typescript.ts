import type {operator|\{} Water {operator|\}} from {string|"./water"}{operator|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{operator|;}

export enum State {operator|\{} Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} {operator|\}}
declare module {string|"tea"} {operator|\{} export const leaf{operator|:} unique symbol{operator|;} {operator|\}}

{operator|@}Component{operator|(}{operator|\{} selector{operator|:} {string|'app-kettle'} {operator|\}}{operator|)}
export abstract class Kettle{operator|<}T extends object {operator|=} {operator|\{}{operator|\}}{operator|>} implements Pot {operator|\{}
  {property|private readonly litres:} number {operator|=} {number|1.7}{operator|;}
  static {operator|#}count{operator|?}{operator|:} bigint {operator|=} {number|10n}{operator|;}
  constructor{operator|(}public name{operator|:} string{punctuation|,} protected opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{operator|)} {operator|\{} super{operator|(}{operator|)}{operator|;} {operator|\}}

  get label{operator|(}{operator|)}{operator|:} `Kettle {operator|$}{operator|\{}string{operator|\}}` {operator|\{} return `Kettle {operator|$}{operator|\{}this{punctuation|.}name{punctuation|.}replace{operator|(}{operator|/}\\s{operator|+}{operator|(}\\d{operator|)}{operator|/}giu{punctuation|,} {string|"$1"}{operator|)}{operator|\}} {operator|$}{operator|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}map{operator|(}x {operator|=}{operator|>} `n{operator|$}{operator|\{}x{operator|\}}`{operator|)}{operator|\}}` as const{operator|;} {operator|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{operator|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{operator|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {operator|\{}
    for await {operator|(}const n of rest{operator|)} {operator|\{} if {operator|(}n{operator|!} {operator|>} {number|0xFF} {operator|&}{operator|&} typeof key {separator comment|===} {string|'string'}{operator|)} yield {operator|(}this as any{operator|)}{punctuation|[}key{punctuation|]}{operator|;} {operator|\}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{operator|(}u{operator|:} U{operator|)}{operator|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|=}{operator|=} undefined {operator|&}{operator|&} u {operator|!}{operator|=} {boolean|null}{operator|;}
    type Fn {operator|=} {operator|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{operator|)} {operator|=}{operator|>} asserts a is {number|3}{operator|;}
    {property|let x:} number {operator|\|} undefined {operator|=} f{operator|(}{number|1}{operator|)} {operator|?} 1_000{punctuation|.}5e3 {operator|:} void {number|0}{operator|;}
    x {operator|?}{operator|?}{operator|=} Math{punctuation|.}max{operator|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{operator|)}{operator|;} {operator|/}{operator|/} end
  {operator|\}}
{operator|\}}
namespace Inner {operator|\{} export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{operator|;} {operator|\}}
