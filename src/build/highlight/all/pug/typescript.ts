{tag|import} {plain-text|type \{ Water \} from "./water";}
{tag|import} {plain-text|fs, * as path from 'path';}

{tag|export} {plain-text|enum State \{ Cold = "COLD", Hot = 1 << 2 \}}
{tag|declare} {plain-text|module "tea" \{ export const leaf: unique symbol; \}}

@Component(\{ selector: 'app{punctuation|-}kettle' \})
{tag|export} {plain-text|abstract class Kettle<T extends object = \{\}> implements Pot \{}
  {tag|private} {plain-text|readonly litres: number = 1.7;}
  {tag|static} {plain-text|#count?: bigint = 10n;}
  {tag|constructor{attributes|{punctuation|(}public name: {attr-name|string}{punctuation|,} protected opts?: Partial<Record<keyof {attr-name|T}{punctuation|,} unknown>>{punctuation|)}}} {plain-text|\{ super(); \}}

  {tag|get} {plain-text|label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}}

  {tag|async} {plain-text|*boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{}
    {tag|for} {plain-text|await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
    {tag|const} {plain-text|f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
    {tag|type} {plain-text|Fn = (a: number, b?: string) => asserts a is 3;}
    {tag|let} {plain-text|x: number \| undefined = f(1) ? 1_000.5e3 : void 0;}
    {tag|x} {plain-text|??= Math.max(...rest); // end}
  \}
\}
{tag|namespace} {plain-text|Inner \{ export const y = <const>['a'] satisfies string[]; \}}
