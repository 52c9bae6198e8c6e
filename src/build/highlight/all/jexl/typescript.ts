import type {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs{punctuation|,} {operator|*} as path from {string|'path'};

export enum State {punctuation|\{} Cold = {string|"COLD"}{punctuation|,} Hot = {number|1} {operator|<}{operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{operator|:} unique symbol; {punctuation|\}}

@{function|Component}{punctuation|(}{punctuation|\{} selector{operator|:} {string|'app-kettle'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{operator|<}T extends object = {punctuation|\{}{punctuation|\}}{operator|>} implements Pot {punctuation|\{}
  private readonly litres{operator|:} number = {number|1.7};
  static #count{operator|?}{operator|:} bigint = 10n;
  {function|constructor}{punctuation|(}public name{operator|:} string{punctuation|,} protected opts{operator|?}{operator|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}; {punctuation|\}}

  get {function|label}{punctuation|(}{punctuation|)}{operator|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}{punctuation|\}} ${punctuation|\{}{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x ={operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}{punctuation|\}}` as const; {punctuation|\}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{operator|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{operator|:} K{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}rest{operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{operator|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} {punctuation|\{}
    for {function|await }{punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {function|if }{punctuation|(}n{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}= {string|'string'}{punctuation|)} {function|yield }{punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; {punctuation|\}}
    const f = {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{operator|:} U{punctuation|)}{operator|:} u is NonNullable{operator|<}U{operator|>} ={operator|>} u {operator|!=}= undefined {operator|&&} u {operator|!=} null;
    type Fn = {punctuation|(}a{operator|:} number{punctuation|,} b{operator|?}{operator|:} string{punctuation|)} ={operator|>} asserts a is {number|3};
    let x{operator|:} number {operator|\|} {transform function|undefined} = {function|f}{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000{punctuation|.}5e3 {operator|:} void {number|0};
    x {operator|?}{operator|?}= Math{punctuation|.}{function|max}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}rest{punctuation|)}; {operator|//} end
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y = {operator|<}const{operator|>}{punctuation|[}{string|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; {punctuation|\}}
