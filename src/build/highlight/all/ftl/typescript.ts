import type \{ Water \} from "./water";
import fs, * as path from 'path';

export enum State \{ Cold = "COLD", Hot = 1 << 2 \}
declare module "tea" \{ export const leaf: unique symbol; \}

@Component(\{ selector: 'app-kettle' \})
export abstract class Kettle{tag|{tag|{punctuation|<}T} {attr-name|extends} {attr-name|object} {attr-value|{punctuation attr-equals|=} \{\}}{punctuation|>}} implements Pot \{
  private readonly litres: number = 1.7;
  static #count?: bigint = 10n;
  constructor(public name: string, protected opts?: Partial<Record{tag|{tag|{punctuation|<}keyof} {attr-name|T,} {attr-name|unknown}{punctuation|>}}>) \{ super(); \}

  get label(): `Kettle {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|string}{punctuation|\}}}}` \{ return `Kettle {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|this{punctuation|.}name{punctuation|.}{function|replace}{punctuation|(}{operator|/}\\s{operator|+}{punctuation|(}\\d{punctuation|)}{operator|/}giu{punctuation|,} {string|"$1"}{punctuation|)}}{punctuation|\}}}} {ftl language-ftl|{ftl-interpolation|{punctuation|$\{}{content ftl|{punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}x {operator|=}{operator|>} `n${punctuation|\{}x{punctuation|\}}`{punctuation|)}}{punctuation|\}}}}` as const; \}

  async *boil{tag|{tag|{punctuation|<}K} {attr-name|extends} {attr-name|keyof} {attr-name|T}{punctuation|>}}(this: Kettle{tag|{tag|{punctuation|<}T}{punctuation|>}}, key: K, ...rest: readonly number[]): AsyncGenerator{tag|{tag|{punctuation|<}T[K]}{punctuation|>}} \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}
    const f = {tag|{tag|{punctuation|<}U,}{punctuation|>}}(u: U): u is NonNullable{tag|{tag|{punctuation|<}U}{punctuation|>}} => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner \{ export const y = {tag|{tag|{punctuation|<}const}{punctuation|>}}['a'] satisfies string[]; \}
