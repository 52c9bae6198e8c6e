{key attr-name|import} {value attr-value|type \{ Water \} from "./water";}
{key attr-name|import} {value attr-value|fs, * as path from 'path';}

{key attr-name|export} {value attr-value|enum State \{ Cold = "COLD", Hot = 1 << 2 \}}
{key attr-name|declare} {value attr-value|module "tea" \{ export const leaf: unique symbol; \}}

{key attr-name|@Component(\{} {value attr-value|selector: 'app-kettle' \})}
{key attr-name|export} {value attr-value|abstract class Kettle<T extends object = \{\}> implements Pot \{}
{key attr-name|  private} {value attr-value|readonly litres: number = 1.7;}
{key attr-name|  static} {value attr-value|#count?: bigint = 10n;}
{key attr-name|  constructor(public} {value attr-value|name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}}

{key attr-name|  get} {value attr-value|label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}}

{key attr-name|  async} {value attr-value|*boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{}
{key attr-name|    for} {value attr-value|await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}}
{key attr-name|    const} {value attr-value|f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;}
{key attr-name|    type} {value attr-value|Fn = (a: number, b?: string) => asserts a is 3;}
{key attr-name|    let} {value attr-value|x: number \| undefined = f(1) ? 1_000.5e3 : void 0;}
{key attr-name|    x} {value attr-value|??= Math.max(...rest); // end}
  \}
\}
{key attr-name|namespace} {value attr-value|Inner \{ export const y = <const>['a'] satisfies string[]; \}}
