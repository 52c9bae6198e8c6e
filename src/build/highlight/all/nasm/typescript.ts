import type \{ Water \} from {string|"./water"}{comment|;}
import {register variable|fs}, {operator|*} as path from {string|'path'}{comment|;}

export enum State \{ Cold {operator|=} {string|"COLD"}, Hot {operator|=} {number|1} {operator|<}{operator|<} {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol{comment|; \}}

@Component(\{ selector: {string|'app-kettle'} \})
export abstract class Kettle{operator|<}T extends object {operator|=} \{\}{operator|>} implements Pot \{
  private readonly litres: number {operator|=} {number|1.7}{comment|;}
  static #count?: bigint {operator|=} 10n{comment|;}
  constructor(public name: string, protected opts?: Partial{operator|<}Record{operator|<}keyof T, unknown{operator|>}{operator|>}) \{ super(){comment|; \}}

  get label(): {string|`Kettle $\{string\}`} \{ return {string|`Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `}n{operator|$}\{x\}{string|`)\}`} as const{comment|; \}}

  async {operator|*}boil{operator|<}K extends keyof T{operator|>}(this: Kettle{operator|<}T{operator|>}, key: K, ...rest: readonly number{operator|[}{operator|]}): AsyncGenerator{operator|<}T{operator|[}K{operator|]}{operator|>} \{
    for await (const n of rest) \{ if (n{operator|!} {operator|>} {number|0xFF} {operator|&}{operator|&} typeof key {operator|=}{operator|=}{operator|=} {string|'string'}) yield (this as any){operator|[}key{operator|]}{comment|; \}}
    const f {operator|=} {operator|<}U,{operator|>}(u: U): u is NonNullable{operator|<}U{operator|>} {operator|=}{operator|>} u {operator|!}{operator|=}{operator|=} undefined {operator|&}{operator|&} u {operator|!}{operator|=} null{comment|;}
    type Fn {operator|=} (a: number, b?: string) {operator|=}{operator|>} asserts a is {number|3}{comment|;}
    let x: number {operator|\|} undefined {operator|=} f({number|1}) ? 1_000{number|.5e3} : void {number|0}{comment|;}
    x ??{operator|=} Math.max(...rest){comment|; // end}
  \}
\}
namespace Inner \{ export const y {operator|=} {operator|<}const{operator|>}{operator|[}{string|'a'}{operator|]} satisfies string{operator|[}{operator|]}{comment|; \}}
