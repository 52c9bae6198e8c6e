import type \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} {operator|*} as path from {comment|'path';}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{punctuation|;} \}

{label|@Component(\{} selector{punctuation|:} {comment|'app-kettle' \})}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres{punctuation|:} number {operator|=} {number|1.7}{punctuation|;}
  static {number|#c}ount?{punctuation|:} bigint {operator|=} {number|10}n{punctuation|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{punctuation|;} \}

  get label{punctuation|(}{punctuation|)}{punctuation|:} `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this.name.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` as const{punctuation|;} \}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}T{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number{punctuation|[}{punctuation|]}{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    {keyword|for} await {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n{operator|!} {operator|>} {number|0}xFF {operator|&&} typeof key {operator|=}{operator|=}{operator|=} {comment|'string') yield (this as any)[key]; \}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|=}{operator|=} undefined {operator|&&} u {operator|!}{operator|=} null{punctuation|;}
    type Fn {operator|=} {punctuation|(}a{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{punctuation|;}
    {keyword|let} x{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? {number|1}_000.{number|5e3} {punctuation|:} void {number|0}{punctuation|;}
    x ??{operator|=} Math.max{punctuation|(}...rest{punctuation|)}{punctuation|;} {operator|/}{operator|/} {keyword|end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{comment|'a'] satisfies string[]; \}}
