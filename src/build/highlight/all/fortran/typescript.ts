import {keyword|type} \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare {keyword|module} {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{punctuation|;} \}

@Component{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  {keyword|private} readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static #count?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}{keyword|public} name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this{operator|.name.}replace{punctuation|(/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {operator|=>} `n$\{x\}`{punctuation|)}\}` as const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T[K]{operator|>} \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n{comment|! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=>} u {comment|!== undefined && u != null;}
    {keyword|type} Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=>} asserts a is {number|3}{punctuation|;}
    let x{punctuation|:} number \| undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1_000}{number|.5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}...rest{punctuation|)}{punctuation|;} {operator|//} {keyword|end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}[{string|'a'}] satisfies string[]{punctuation|;} \}
