import {property|type} {punctuation|\{} Water {punctuation|\}} from {string|"./water"};
import fs, * as {property|path} from {string|'path'};

export enum State {punctuation|\{} Cold {operator|=} {string|"COLD"}, Hot {operator|=} {number|1} << {number|2} {punctuation|\}}
declare module {string|"tea"} {punctuation|\{} export const leaf: unique symbol; {punctuation|\}}

{conditional-configuration variable|@Component}({punctuation|\{} selector: {string|'app-kettle'} {punctuation|\}})
export abstract class Kettle<T extends object {operator|=} {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  private readonly litres: number {operator|=} {number|1.7};
  static {comment|#count?: bigint = 10n;}
  constructor(public {property|name}: string, protected opts?: Partial<Record<keyof T, unknown>>) {punctuation|\{} super(); {punctuation|\}}

  get label(): `Kettle {variable|$\{string\}}` {punctuation|\{} return `Kettle {variable|$\{this}.{property|name}.replace(/\\s+(\\d)/giu, {string|"$1"}){punctuation|\}} ${punctuation|\{}[{number|1}, {number|2}].map(x {operator|=}> `n{variable|$\{x\}}`){punctuation|\}}` as const; {punctuation|\}}

  async *boil<K extends keyof T>(this: Kettle<T>, {property|key}: K, ...rest: readonly number[]): AsyncGenerator<T[K]> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n{comment|! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    const f {operator|=} <U,>(u: U): u is NonNullable<U> {operator|=}> u {comment|!== undefined && u != null;}
    {property|type} Fn {operator|=} (a: number, b?: string) {operator|=}> asserts a is {number|3};
    let x: number \| undefined {operator|=} f({number|1}) ? {number|1}_000.5e3 : void {number|0};
    x ??{operator|=} Math.max(...rest); {path string|/}/ {property|end}
  {punctuation|\}}
{punctuation|\}}
namespace Inner {punctuation|\{} export const y {operator|=} <const>[{string|'a'}] satisfies string[]; {punctuation|\}}
