{selector|import type \{ Water \} from "./water";}
{selector|import fs, * as path from 'path';}

{selector|export enum State \{ Cold = "COLD", Hot = 1 << 2 \}}
{selector|declare module "tea" \{ export const leaf: unique symbol; \}}

{atrule-line|{atrule|@Component}(\{ selector: 'app-kettle' \})}
{selector|export abstract class Kettle<T extends object = \{\}> implements Pot \{}
  {selector|private readonly litres: number = 1.7;}
  {selector|static #count?: bigint = 10n;}
  {function|constructor}{punctuation|(}public name{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>{punctuation|)} {punctuation|\{} {function|super}{punctuation|(}{punctuation|)}{punctuation|;} {punctuation|\}}

  {selector|get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}}

  {selector|async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{}
    {selector|for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    {selector|const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
    {selector|type Fn = (a: number, b?: string) => asserts a is 3;}
    {selector|let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;}
    {selector|x ??= Math.max(...rest); // end}
  {selector|\}}
{selector|\}}
{selector|namespace Inner \{ export const y = <const>['a'] satisfies string[]; \}}
