import type \{ Water \} from {string|"./water"}{punctuation|;}
import fs{punctuation|,} * as path from 'path'{punctuation|;}

export enum State \{ Cold {operator|=} {string|"COLD"}{punctuation|,} Hot {operator|=} {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol{punctuation|;} \}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle<T extends object {operator|=} \{\}> implements Pot \{
  private readonly litres: number {operator|=} {number|1.7}{punctuation|;}
  static #count?: bigint {operator|=} 10n{punctuation|;}
  constructor(public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>) \{ super(){punctuation|;} \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu{punctuation|,} {string|"$1"})\} $\{[1{punctuation|,} 2].map(x {operator|=}> `n$\{x\}`)\}` as const{punctuation|;} \}

  async *boil<K extends keyof T>(this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key {operator|=}{operator|=}{operator|=} 'string') yield (this as any)[key]{punctuation|;} \}
    const f {operator|=} <U{punctuation|,}>(u: U): u is NonNullable<U> {operator|=}> u !{operator|=}{operator|=} undefined && u !{operator|=} null{punctuation|;}
    type Fn {operator|=} (a: number{punctuation|,} b?: string) {operator|=}> asserts a is {number|3}{punctuation|;}
    let x: number \| undefined {operator|=} f(1) ? 1_000.5e3 : void {number|0}{punctuation|;}
    x ??{operator|=} Math.max(...rest){punctuation|;} // end
  \}
\}
namespace Inner \{ export const y {operator|=} <const>['a'] satisfies string[]{punctuation|;} \}
