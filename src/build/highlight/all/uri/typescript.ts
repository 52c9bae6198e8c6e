{path|import} type \{ Water \} from "./water";
{path|import} fs, * as path from 'path';

{path|export} enum State \{ Cold = "COLD", Hot = 1 << 2 \}
{path|declare} module "tea" \{ export const leaf: unique symbol; \}

{path|@Component(}\{ selector: 'app-kettle' \})
{path|export} abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7;
  static {fragment|{fragment-delimiter|#}count?:} bigint = 10n;
  constructor(public name: string, protected opts{query|{query-delimiter|?}{pair|{key|:}}} Partial<Record<keyof T, unknown>>) \{ super(); \}

  get label(): `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace(/\\s+(\\d)/giu, "$1")\} $\{[1, 2].map(x => `n$\{x\}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === 'string') yield (this as any)[key]; \}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b{query|{query-delimiter|?}{pair|{key|:}}} string) => asserts a is 3;
    let x: number \| undefined = f(1) {query|{query-delimiter|?}} 1_000.5e3 : void 0;
    x {query|{query-delimiter|?}{pair|{key|?}=}} Math.max(...rest); // end
  \}
\}
{path|namespace} Inner \{ export const y = <const>['a'] satisfies string[]; \}
