{entry string|import type \{ Water \} from ".{punctuation|/}water";}
{entry string|import fs, {operator|*} as path from 'path';}

{entry string|export enum State \{ Cold = "COLD", Hot = 1 << 2 \}}
{entry string|declare module "tea" \{ export const leaf: unique symbol; \}}

{entry string|@Component(\{ selector: 'app-kettle' \})}
{entry string|export abstract class Kettle<T extends object = \{\}> implements Pot \{}
  {entry string|private readonly litres: number = 1.7;}
  {entry string|static #count{operator|?}: bigint = 10n;}
  {entry string|constructor(public name: string, protected opts{operator|?}: Partial<Record<keyof T, unknown>>) \{ super(); \}}

  {entry string|get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace({punctuation|/}\\s+(\\d){punctuation|/}giu, "$1")\} $\{{regex|[1, 2]}.map(x => `n$\{x\}`)\}` as const; \}}

  {entry string|async {operator|*}boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number{regex|[]}): AsyncGenerator<T{regex|[K]}> \{}
    {entry string|for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any){regex|[key]}; \}}
    {entry string|const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
    {entry string|type Fn = (a: number, b{operator|?}: string) => asserts a is 3;}
    {entry string|let x: number \| undefined = f(1) {operator|?} 1_000.5e3 : void 0;}
    {entry string|x {operator|?}{operator|?}= Math.max(...rest); {punctuation|/}{punctuation|/} end}
  {entry string|\}}
{entry string|\}}
{entry string|namespace Inner \{ export const y = <const>{regex|['a']} satisfies string{regex|[]}; \}}
