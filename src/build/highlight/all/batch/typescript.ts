{command|{keyword|import} type \{ Water \} from {string|"./water"};}
{command|{keyword|import} fs, * as path from 'path';}

{command|{keyword|export} enum State \{ Cold = {string|"COLD"}, Hot = {number|1} << {number|2} \}}
{command|{keyword|declare} module {string|"tea"} \{ export const leaf: unique symbol; \}}

{operator|@}{command|{keyword|Component}(\{ selector: 'app-kettle' \}}{punctuation|)}
{command|{keyword|export} abstract class Kettle<T extends object = \{\}> implements Pot \{}
  {command|{keyword|private} readonly litres: number = {number|1}.{number|7};}
  {command|{keyword|static} #count?: bigint = 10n;}
  {command|{keyword|constructor}(public name: string, protected opts?: Partial<Record<keyof T, unknown>>}{punctuation|)} \{ super{punctuation|(}{punctuation|)}; \}

  {command|{keyword|get} label(}{punctuation|)}: `Kettle $\{string\}` \{ return `Kettle $\{this.name.replace{punctuation|(}/\\s+{punctuation|(}\\d{punctuation|)}/giu, "$1"{punctuation|)}\} $\{[1, 2].map{punctuation|(}{command|{keyword|x} => `n$\{x\}`}{punctuation|)}\}` as const; \}

  {command|{keyword|async} *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]}{punctuation|)}: AsyncGenerator<T[K]> \{
    {command|{keyword|for} await (const n of rest}{punctuation|)} \{ if {punctuation|(}{command|{keyword|n}! > 0xFF }{operator|&}{operator|&} {command|{keyword|typeof} key === 'string'}{punctuation|)} yield {punctuation|(}{command|{keyword|this} as any}{punctuation|)}[key]; \}
    {command|{keyword|const} f = <U,>(u: U}{punctuation|)}: u is NonNullable<U> => u !== undefined {operator|&}{operator|&} {command|{keyword|u} != null;}
    {command|{keyword|type} Fn = (a: number, b?: string}{punctuation|)} => asserts a is 3;
    {command|{keyword|let} x: number \| undefined = f({number|1}}{punctuation|)} ? 1_000.5e3 : void 0;
    {command|{keyword|x} ??= Math.max(...rest}{punctuation|)}; // end
  \}
\}
{command|{keyword|namespace} Inner \{ export const y = <const>['a'] satisfies string[]; \}}
