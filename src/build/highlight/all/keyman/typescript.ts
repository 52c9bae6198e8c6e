import type \{ Water \} from {string|"./water"};
import fs{punctuation|,} * as path from {string|'path'};

export enum State \{ Cold {punctuation|=} {string|"COLD"}{punctuation|,} Hot {punctuation|=} {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@Component{punctuation|(}\{ selector: {string|'app-kettle'} \}{punctuation|)}
export abstract class Kettle<T extends object {punctuation|=} \{\}{operator|>} implements Pot \{
  private {structural-keyword keyword|readonly} litres: number {punctuation|=} {number|1}.{number|7};
  static #count?: bigint {punctuation|=} 10n;
  constructor{punctuation|(}public {header-statement bold|name}: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown{operator|>}{operator|>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  get label{punctuation|(}{punctuation|)}: `Kettle {operator|$}\{string\}` \{ {rule-keyword keyword|return} `Kettle {operator|$}\{this.{header-statement bold|name}.replace{punctuation|(}/{operator|\\}s{operator|+}{punctuation|(}{operator|\\}d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}\} {operator|$}\{[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {punctuation|=}{operator|>} `n{operator|$}\{x\}`{punctuation|)}\}` as const; \}

  async *boil<K extends keyof T{operator|>}{punctuation|(}this: Kettle<T{operator|>}{punctuation|,} key: K{punctuation|,} {operator|..}.rest: {structural-keyword keyword|readonly} number[]{punctuation|)}: AsyncGenerator<T[K]{operator|>} \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ {rule-keyword keyword|if} {punctuation|(}n! {operator|>} 0xFF && typeof key {punctuation|=}{punctuation|=}{punctuation|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as {rule-keyword keyword|any}{punctuation|)}[key]; \}
    const f {punctuation|=} <U{punctuation|,}{operator|>}{punctuation|(}u: U{punctuation|)}: u is NonNullable<U{operator|>} {punctuation|=}{operator|>} u !{punctuation|=}{punctuation|=} undefined && u !{punctuation|=} null;
    type Fn {punctuation|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {punctuation|=}{operator|>} asserts a is {number|3};
    let x: number \| undefined {punctuation|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0};
    x ??{punctuation|=} Math.max{punctuation|(}{operator|..}.rest{punctuation|)}; // end
  \}
\}
namespace Inner \{ export const y {punctuation|=} <const{operator|>}{virtual-key function|['a']} satisfies string[]; \}
