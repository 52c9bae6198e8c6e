import type \{ Water \} from "./water";
import fs{punctuation|,} * as path from 'path';

export enum State \{ Cold = "COLD"{punctuation|,} Hot = 1 << 2 \}
declare module "tea" \{ export const leaf: unique symbol; \}

@Component{punctuation|(}\{ selector: 'app-kettle' \}{punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor{punctuation|(}public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} "$1"{punctuation|)}\} $\{{punctuation|[}1{punctuation|,} 2{punctuation|]}.map{punctuation|(}x {operator|=>} `n$\{x\}`{punctuation|)}\}` as const; \}

  async *boil<K extends keyof T>{punctuation|(}this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly number{punctuation|[}{punctuation|]}{punctuation|)}: AsyncGenerator<T{punctuation|[}K{punctuation|]}> \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ if {punctuation|(}n! > 0xFF && typeof key === 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}{punctuation|[}key{punctuation|]}; \}
    const f = <U{punctuation|,}>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> {operator|=>} u !== undefined && u != null;
    type Fn = {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=>} asserts a is 3;
    let x: number \| undefined = f{punctuation|(}1{punctuation|)} ? 1_000.5e3 : void 0;
    x ??= Math.max{punctuation|(}...rest{punctuation|)}; {comment|// end}
  \}
\}
namespace Inner \{ export const y = <const>{punctuation|[}'a'{punctuation|]} satisfies string{punctuation|[}{punctuation|]}; \}
