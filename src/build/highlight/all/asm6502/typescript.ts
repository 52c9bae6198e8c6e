import type \{ Water \} from {string|"./water"}{comment|;}
import fs{punctuation|,} * as path from {string|'path'}{comment|;}

export enum State \{ Cold = {string|"COLD"}{punctuation|,} Hot = {decimal-number number|1} << {decimal-number number|2} \}
declare module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{comment|; \}}

@Component{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres{punctuation|:} number = {decimal-number number|1}.{decimal-number number|7}{comment|;}
  static #count?{punctuation|:} bigint = 10n{comment|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} \{ return {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n$\{{register variable|x}\}{string|`)\}`} as const{comment|; \}}

  async *boil<K extends keyof T>{punctuation|(}this{punctuation|:} Kettle<T>{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator<T[K]> \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ if {punctuation|(}n! > 0xFF && typeof key === {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{comment|; \}}
    const f = <U{punctuation|,}>{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable<U> => u !== undefined && u != null{comment|;}
    type Fn = {punctuation|(}{register variable|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string{punctuation|)} => asserts {register variable|a} is {decimal-number number|3}{comment|;}
    let {register variable|x}{punctuation|:} number \| undefined = f{punctuation|(}{decimal-number number|1}{punctuation|)} ? 1_000{directive property|.5e3} {punctuation|:} void {decimal-number number|0}{comment|;}
    {register variable|x} ??= Math.max{punctuation|(}...rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const {register variable|y} = <const>[{string|'a'}] satisfies string[]{comment|; \}}
