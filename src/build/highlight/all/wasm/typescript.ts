{keyword|import} {keyword|type} \{ Water \} from {string|"./water"};
{keyword|import} fs, * as path from 'path';

{keyword|export} enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} \}
declare {keyword|module} {string|"tea"} \{ {keyword|export} const leaf: unique symbol; \}

@Component{punctuation|(}\{ selector: 'app-kettle' \}{punctuation|)}
{keyword|export} abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = {number|1.7};
  static #count?: bigint = 10n;
  constructor{punctuation|(}public name: string, protected opts?: Partial<Record<keyof T, unknown>>{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  get label{punctuation|(}{punctuation|)}: `Kettle $\{string\}` \{ {keyword|return} `Kettle $\{this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, {string|"$1"}{punctuation|)}\} $\{[{number|1}, {number|2}].map{punctuation|(}x => `n$\{x\}`{punctuation|)}\}` as const; \}

  async *boil<K extends keyof T>{punctuation|(}this: Kettle<T>, key: K, ...rest: readonly number[]{punctuation|)}: AsyncGenerator<T[K]> \{
    for await {punctuation|(}const n of rest{punctuation|)} \{ {keyword|if} {punctuation|(}n! > {number|0xFF} && typeof key === 'string'{punctuation|)} yield {punctuation|(}this as any{punctuation|)}[key]; \}
    const f = <U,>{punctuation|(}u: U{punctuation|)}: u is NonNullable<U> => u !== undefined && u != null;
    {keyword|type} Fn = {punctuation|(}a: number, b?: string{punctuation|)} => asserts a is {number|3};
    let x: number \| undefined = f{punctuation|(}{number|1}{punctuation|)} ? {number|1_000.5e3} : void {number|0};
    x ??= Math.max{punctuation|(}...rest{punctuation|)}; // {keyword|end}
  \}
\}
namespace Inner \{ {keyword|export} const y = <const>['a'] satisfies string[]; \}
