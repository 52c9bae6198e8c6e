import type \{ Water \} from {string|"./water"}{comment|;}
import fs{punctuation|,} {operator|*} as path from {char|'path'}{comment|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} {operator|<<} {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol{comment|; \}}

@Component{punctuation|(}\{ selector: 'app{operator|-}kettle' \}{punctuation|)}
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres: number {operator|=} {number|1.7}{comment|;}
  static {operator|#}count{operator|?}: bigint {operator|=} 10n{comment|;}
  constructor{punctuation|(}public name: string{punctuation|,} protected opts{operator|?}: Partial{operator|<}Record{operator|<}keyof T{punctuation|,} unknown{operator|>>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}{comment|; \}}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"{variable|$1}"}{punctuation|)}\} $\{{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}.map{punctuation|(}x {operator|=}{operator|>} `n$\{x\}`{punctuation|)}\}` as const{comment|; \}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}{punctuation|(}this: Kettle{operator|<}T{operator|>}{punctuation|,} key: K{punctuation|,} ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator{operator|<}T{punctuation|[}K{punctuation|]}{operator|>} \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ if {punctuation|(}n{operator|!} {operator|>} {number|0xFF} {operator|&&} typeof key {operator|==}{operator|=} 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}{comment|; \}}
    const f {operator|=} {operator|<}U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!=}{operator|=} undefined {operator|&&} u {operator|!=} null{comment|;}
    type Fn {operator|=} {punctuation|(}a: number{punctuation|,} b{operator|?}: string{punctuation|)} {operator|=}{operator|>} asserts a is {number|3}{comment|;}
    let x: number {operator|\|} undefined {operator|=} f{punctuation|(}{number|1}{punctuation|)} {operator|?} 1_000.{number|5e3} : void {number|0}{comment|;}
    x {operator|?}{operator|?}{operator|=} Math.max{punctuation|(}...rest{punctuation|)}{comment|; // end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}{punctuation|[}{char|'a'}{punctuation|]} satisfies string{punctuation|[}{punctuation|]}{comment|; \}}
