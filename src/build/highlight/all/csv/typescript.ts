{value|import type \{ Water \} from }{value|"./water"}{value|;}
{value|import fs}{punctuation|,}{value| * as path from 'path';}

{value|export enum State \{ Cold = }{value|"COLD"}{punctuation|,}{value| Hot = 1 << 2 \}}
{value|declare module }{value|"tea"}{value| \{ export const leaf: unique symbol; \}}

{value|@Component(\{ selector: 'app-kettle' \})}
{value|export abstract class Kettle<T extends object = \{\}> implements Pot \{}
{value|  private readonly litres: number = 1.7;}
{value|  static #count?: bigint = 10n;}
{value|  constructor(public name: string}{punctuation|,}{value| protected opts?: Partial<Record<keyof T}{punctuation|,}{value| unknown>>) \{ super(); \}}

{value|  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu}{punctuation|,}{value| }{value|"$1"}{value|)\} $\{[1}{punctuation|,}{value| 2].map(x => `n$\{x\}`)\}` as const; \}}

{value|  async *boil<K extends keyof T>(this: Kettle<T>}{punctuation|,}{value| key: K}{punctuation|,}{value| ...rest: readonly number[]): AsyncGenerator<T[K]> \{}
{value|    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
{value|    const f = <U}{punctuation|,}{value|>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
{value|    type Fn = (a: number}{punctuation|,}{value| b?: string) => asserts a is 3;}
{value|    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;}
{value|    x ??= Math.max(...rest); // end}
{value|  \}}
{value|\}}
{value|namespace Inner \{ export const y = <const>['a'] satisfies string[]; \}}
