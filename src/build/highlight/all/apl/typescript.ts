import type {dfn builtin|\{} Water {dfn builtin|\}} from "{dyadic-operator operator|.}{monadic-operator operator|/}water"{punctuation|;}
import fs{function|,} {function|*} as path from {string|'path'}{punctuation|;}

export enum State {dfn builtin|\{} Cold {function|=} "COLD"{function|,} Hot {function|=} {number|1} {function|<}{function|<} {number|2} {dfn builtin|\}}
declare module "tea" {dfn builtin|\{} export const leaf{dfn builtin|:} unique symbol{punctuation|;} {dfn builtin|\}}

{dyadic-operator operator|@}Component{punctuation|(}{dfn builtin|\{} selector{dfn builtin|:} {string|'app-kettle'} {dfn builtin|\}}{punctuation|)}
export abstract class Kettle{function|<}T extends object {function|=} {dfn builtin|\{}{dfn builtin|\}}{function|>} implements Pot {dfn builtin|\{}
  private readonly litres{dfn builtin|:} number {function|=} {number|1.7}{punctuation|;}
  static {constant|#}count{function|?}{dfn builtin|:} bigint {function|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{dfn builtin|:} string{function|,} protected opts{function|?}{dfn builtin|:} Partial{function|<}Record{function|<}keyof T{function|,} unknown{function|>}{function|>}{punctuation|)} {dfn builtin|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {dfn builtin|\}}

  get label{punctuation|(}{punctuation|)}{dfn builtin|:} `Kettle ${dfn builtin|\{}string{dfn builtin|\}}` {dfn builtin|\{} return `Kettle ${dfn builtin|\{}this{dyadic-operator operator|.}name{dyadic-operator operator|.}replace{punctuation|(}{monadic-operator operator|/}{monadic-operator operator|\\}s{function|+}{punctuation|(}{monadic-operator operator|\\}d{punctuation|)}{monadic-operator operator|/}giu{function|,} "${number|1}"{punctuation|)}{dfn builtin|\}} ${dfn builtin|\{}{punctuation|[}{number|1}{function|,} {number|2}{punctuation|]}{dyadic-operator operator|.}map{punctuation|(}x {function|=}{function|>} `n${dfn builtin|\{}x{dfn builtin|\}}`{punctuation|)}{dfn builtin|\}}` as const{punctuation|;} {dfn builtin|\}}

  async {function|*}boil{function|<}K extends keyof T{function|>}{punctuation|(}this{dfn builtin|:} Kettle{function|<}T{function|>}{function|,} key{dfn builtin|:} K{function|,} {dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}rest{dfn builtin|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{dfn builtin|:} AsyncGenerator{function|<}T{punctuation|[}K{punctuation|]}{function|>} {dfn builtin|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {dfn builtin|\{} if {punctuation|(}n{function|!} {function|>} {number|0}xFF {monadic-operator operator|&}{monadic-operator operator|&} typeof key {function|=}{function|=}{function|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{punctuation|;} {dfn builtin|\}}
    const f {function|=} {function|<}U{function|,}{function|>}{punctuation|(}u{dfn builtin|:} U{punctuation|)}{dfn builtin|:} u is NonNullable{function|<}U{function|>} {function|=}{function|>} u {function|!}{function|=}{function|=} undefined {monadic-operator operator|&}{monadic-operator operator|&} u {function|!}{function|=} null{punctuation|;}
    type Fn {function|=} {punctuation|(}a{dfn builtin|:} number{function|,} b{function|?}{dfn builtin|:} string{punctuation|)} {function|=}{function|>} asserts a is {number|3}{punctuation|;}
    let x{dfn builtin|:} number {function|\|} undefined {function|=} f{punctuation|(}{number|1}{punctuation|)} {function|?} {number|1}_{number|000.5e3} {dfn builtin|:} void {number|0}{punctuation|;}
    x {function|?}{function|?}{function|=} Math{dyadic-operator operator|.}max{punctuation|(}{dyadic-operator operator|.}{dyadic-operator operator|.}{dyadic-operator operator|.}rest{punctuation|)}{punctuation|;} {monadic-operator operator|/}{monadic-operator operator|/} end
  {dfn builtin|\}}
{dfn builtin|\}}
namespace Inner {dfn builtin|\{} export const y {function|=} {function|<}const{function|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{punctuation|;} {dfn builtin|\}}
