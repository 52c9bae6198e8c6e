import type \{ Water \} from {string|"./water"};
import fs, * as path from {string|'path'};

export enum State \{ Cold = {string|"COLD"}, Hot = 1 << 2 \}
declare module {string|"tea"} \{ export const leaf: unique symbol; \}

@Component(\{ selector: {string|'app-kettle'} \})
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1.7;
  static {comment|#count?: bigint = 10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>) \{ super(); \}

  get label(): `Kettle {variable|$\{string\}}` \{ return `Kettle {variable|$\{this.name.replace}(/\\s+(\\d)/giu, {string|"{variable|$1}"}{regex|)\} $}\{[1, 2].map(x => `n{variable|$\{x\}}`)\}` as const; \}

  async *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T{directive-flags keyword|[K]}> \{
    for await (const n of rest) \{ if (n! > 0xFF && typeof key === {string|'string'}) yield (this as any){directive-flags keyword|[key]}; \}
    const f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null;
    type Fn = (a: number, b?: string) => asserts a is 3;
    let x: number \| undefined = f(1) ? 1_000.5e3 : void 0;
    x ??= Math.max(...rest); // end
  \}
\}
namespace Inner \{ export const y = <const>[{string|'a'}] satisfies string[]; \}
