import type \{ Water \} from "./water"{punctuation|;}
import fs, {host url|{important|*}} as path from {keyword safe|'path'}{punctuation|;}

export enum State \{ Cold = "COLD", Hot = 1 << 2 \}
declare module "tea" \{ export const {scheme|leaf:} unique symbol{punctuation|;} \}

@Component(\{ {scheme|selector:} {keyword safe|'app-kettle'} \})
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly {scheme|litres:} number = {host url|1.7}{punctuation|;}
  static #count?: bigint = 10n{punctuation|;}
  constructor(public {scheme|name:} string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(){punctuation|;} \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const{punctuation|;} \}

  async {host url|{important|*}boil<K} extends keyof T>(this: Kettle<T>, {scheme|key:} K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]{punctuation|;} \}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null{punctuation|;}
    type Fn = (a: number, b?: string) => asserts a is 3{punctuation|;}
    let {scheme|x:} number \| undefined = f(1) ? 1_000.5e3 : void 0{punctuation|;}
    x ??= Math.max(...rest){punctuation|;} // end
  \}
\}
namespace Inner \{ export const y = <const>['a'] satisfies string[]{punctuation|;} \}
