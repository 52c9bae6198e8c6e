import {keyword|type} {punctuation|\{} Water {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
import fs{verb operator|,} {verb operator|*} as path {keyword|from} {adverb function|'}path{adverb function|'}{punctuation|;}

export enum State {punctuation|\{} Cold {verb operator|=} {string|"COLD"}{verb operator|,} Hot {verb operator|=} {number|1} {verb operator|<}{verb operator|<} {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf{verb operator|:} unique symbol{punctuation|;} {punctuation|\}}

{verb operator|@}Component{punctuation|(}{punctuation|\{} selector{verb operator|:} {adverb function|'}app{verb operator|-}kettle{adverb function|'} {punctuation|\}}{punctuation|)}
export abstract class Kettle{verb operator|<}T extends object {verb operator|=} {punctuation|\{}{punctuation|\}}{verb operator|>} implements Pot {punctuation|\{}
  private readonly litres{verb operator|:} number {verb operator|=} {number|1.7}{punctuation|;}
  static {verb operator|#}{keyword|count}{verb operator|?:} bigint {verb operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{verb operator|:} {keyword|string}{verb operator|,} protected opts{verb operator|?:} Partial{verb operator|<}Record{verb operator|<}keyof T{verb operator|,} unknown{verb operator|>}{verb operator|>}{punctuation|)} {punctuation|\{} super{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {keyword|get} label{punctuation|(}{punctuation|)}{verb operator|:} {symbol|`Kettle} {verb operator|$}{punctuation|\{}{keyword|string}{punctuation|\}}{symbol|`} {punctuation|\{} return {symbol|`Kettle} {verb operator|$}{punctuation|\{}this{punctuation|.}name{punctuation|.}replace{punctuation|(}{adverb function|/}{keyword|\\s}{verb operator|+}{punctuation|(}{keyword|\\d}{punctuation|)}{comment|/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}}

  async {verb operator|*}boil{verb operator|<}K extends keyof T{verb operator|>}{punctuation|(}this{verb operator|:} Kettle{verb operator|<}T{verb operator|>}{verb operator|,} {keyword|key}{verb operator|:} K{verb operator|,} {verb operator|.}{verb operator|.}{punctuation|.}rest{verb operator|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{verb operator|:} AsyncGenerator{verb operator|<}T{punctuation|[}K{punctuation|]}{verb operator|>} {punctuation|\{}
    for await {punctuation|(}const n of rest{punctuation|)} {punctuation|\{} {keyword|if} {punctuation|(}n{verb operator|!} {verb operator|>} {number|0xFF} {verb operator|&}{verb operator|&} typeof {keyword|key} {verb operator|=}{verb operator|=}{verb operator|=} {adverb function|'}{keyword|string}{adverb function|'}{punctuation|)} yield {punctuation|(}this as {keyword|any}{punctuation|)}{punctuation|[}{keyword|key}{punctuation|]}{punctuation|;} {punctuation|\}}
    const f {verb operator|=} {verb operator|<}U{verb operator|,}{verb operator|>}{punctuation|(}u{verb operator|:} U{punctuation|)}{verb operator|:} u is NonNullable{verb operator|<}U{verb operator|>} {verb operator|=}{verb operator|>} u {verb operator|!}{verb operator|=}{verb operator|=} undefined {verb operator|&}{verb operator|&} u {verb operator|!}{verb operator|=} {keyword|null}{punctuation|;}
    {keyword|type} Fn {verb operator|=} {punctuation|(}a{verb operator|:} number{verb operator|,} b{verb operator|?:} {keyword|string}{punctuation|)} {verb operator|=}{verb operator|>} asserts a is {number|3}{punctuation|;}
    let x{verb operator|:} number {verb operator|\|} undefined {verb operator|=} f{punctuation|(}{number|1}{punctuation|)} {verb operator|?} {number|1}_000{punctuation|.}{number|5e3} {verb operator|:} void {number|0}{punctuation|;}
    x {verb operator|?}{verb operator|?}{verb operator|=} Math{punctuation|.}{keyword|max}{punctuation|(}{verb operator|.}{verb operator|.}{punctuation|.}rest{punctuation|)}{punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {verb operator|=} {verb operator|<}const{verb operator|>}{punctuation|[}{adverb function|'}a{adverb function|'}{punctuation|]} satisfies {keyword|string}{punctuation|[}{punctuation|]}{punctuation|;} {punctuation|\}}
