import type \{ Water \} from "./water";
import fs, * as path from 'path';

{key attr-name|export enum State \{ Cold} {punctuation|=} {value attr-value|"COLD", Hot = 1 << 2 \}}
declare module "tea" \{ export const leaf: unique symbol; \}

@Component(\{ selector: 'app-kettle' \})
{key attr-name|export abstract class Kettle<T extends object} {punctuation|=} {value attr-value|\{\}> implements Pot \{}
  {key attr-name|private readonly litres: number} {punctuation|=} {value attr-value|1.7;}
  {key attr-name|static #count?: bigint} {punctuation|=} {value attr-value|10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}

  {key attr-name|get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x} {punctuation|=}{value attr-value|> `n$\{x\}`)\}` as const; \}}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    {key attr-name|for await (const n of rest) \{ if (n! > 0xFF && typeof key} {punctuation|=}{value attr-value|== 'string') yield (this as any)[key]; \}}
    {key attr-name|const f} {punctuation|=} {value attr-value|<U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
    {key attr-name|type Fn} {punctuation|=} {value attr-value|(a: number, b?: string) => asserts a is 3;}
    {key attr-name|let x: number \| undefined} {punctuation|=} {value attr-value|f(1) ? 1_000.5e3 : void 0;}
    {key attr-name|x ??}{punctuation|=} {value attr-value|Math.max(...rest); // end}
  \}
\}
{key attr-name|namespace Inner \{ export const y} {punctuation|=} {value attr-value|<const>['a'] satisfies string[]; \}}
