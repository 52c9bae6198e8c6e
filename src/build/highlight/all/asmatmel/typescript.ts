import type \{ Water \} from {string|"./water"}{comment|;}
import fs{punctuation|,} {operator|*} as path from {string|'path'}{comment|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {decimal-number number|1} {operator|<<} {decimal-number number|2} \}
declare module {string|"tea"} \{ export const leaf{punctuation|:} unique symbol{comment|; \}}

@Component{punctuation|(}\{ selector{punctuation|:} {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle{operator|<}{register variable|T} extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres{punctuation|:} number {operator|=} {decimal-number number|1}.{decimal-number number|7}{comment|;}
  static #count{operator|?}{punctuation|:} bigint {operator|=} 10n{comment|;}
  constructor{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts{operator|?}{punctuation|:} Partial{operator|<}Record{operator|<}keyof {register variable|T}{punctuation|,} unknown{operator|>>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}{punctuation|:} {string|`Kettle $\{string\}`} \{ return {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}{register variable|n}$\{{register variable|x}\}{string|`)\}`} as const{comment|; \}}

  async {operator|*}boil{operator|<}K extends keyof {register variable|T}{operator|>}{punctuation|(}this{punctuation|:} Kettle{operator|<}{register variable|T}{operator|>}{punctuation|,} key{punctuation|:} K{punctuation|,} ...rest{punctuation|:} readonly number[]{punctuation|)}{punctuation|:} AsyncGenerator{operator|<}{register variable|T}[K]{operator|>} \{
    for await {punctuation|(}const {register variable|n} of rest{punctuation|)} \{ if {punctuation|(}{register variable|n}{operator|!} {operator|>} 0xFF {operator|&&} typeof key {operator|==}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]{comment|; \}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u{punctuation|:} U{punctuation|)}{punctuation|:} u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{comment|;}
    type Fn {operator|=} {punctuation|(}{register variable|a}{punctuation|:} number{punctuation|,} b{operator|?}{punctuation|:} string{punctuation|)} {operator|=}{operator|>} asserts {register variable|a} is {decimal-number number|3}{comment|;}
    let {register variable|x}{punctuation|:} number {operator|\|} undefined {operator|=} f{punctuation|(}{decimal-number number|1}{punctuation|)} {operator|?} 1_000{directive property|.5e3} {punctuation|:} void {decimal-number number|0}{comment|;}
    {register variable|x} {operator|?}{operator|?=} Math.max{punctuation|(}...rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const {register variable|y} {operator|=} {operator|<}const{operator|>}[{string|'a'}] satisfies string[]{comment|; \}}
