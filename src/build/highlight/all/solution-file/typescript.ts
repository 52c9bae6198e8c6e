import type \{ Water \} from {string|"./water"};
import fs{punctuation|,} * as path from {string|'path'};

{property|export enum State \{ Cold} {operator|=} {string|"COLD"}{property|, Hot} {operator|=} {number|1} << {number|2} \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@Component{punctuation|(}\{ selector: {string|'app-kettle'} \}{punctuation|)}
{property|export abstract class Kettle<T extends object} {operator|=} \{\}> implements Pot \{
  {property|private readonly litres: number} {operator|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor{punctuation|(}public name: string{punctuation|,} protected opts?: Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu{punctuation|,} {string|"$1"}{punctuation|)}\} $\{[{number|1}{punctuation|,} {number|2}].map{punctuation|(}x {operator|=}> `n$\{x\}`{punctuation|)}\}` as const; \}

  async *boil<K extends keyof T>{punctuation|(}this: Kettle<T>{punctuation|,} key: K{punctuation|,} ...rest: readonly number[]{punctuation|)}: AsyncGenerator<T[K]> \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ if {punctuation|(}n! > 0xFF && typeof key {operator|=}{operator|=}{operator|=} {string|'string'}{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]; \}
    {property|const f} {operator|=} <U{punctuation|,}>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> {operator|=}> u !{operator|=}{operator|=} undefined && u !{operator|=} null;
    {property|type Fn} {operator|=} {punctuation|(}a: number{punctuation|,} b?: string{punctuation|)} {operator|=}> asserts a is {number|3};
    {property|let x: number \| undefined} {operator|=} f{punctuation|(}{number|1}{punctuation|)} ? 1_000.5e3 : void {number|0};
    {property|x ??}{operator|=} Math.max{punctuation|(}...rest{punctuation|)}; // end
  \}
\}
{property|namespace Inner \{ export const y} {operator|=} <const>[{string|'a'}] satisfies string[]; \}
