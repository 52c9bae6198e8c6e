{directive|{keyword|import} type} {punctuation|\{} Water {punctuation|\}} {directive|{keyword|from} {string|"./water"}}{punctuation|;}
{directive|{keyword|import} fs, * as path from {string|'path'}}{punctuation|;}

{directive|{keyword|export} enum State} {punctuation|\{} Cold = "COLD", Hot = 1 << 2 {punctuation|\}}
{directive|{keyword|declare} module {string|"tea"}} {punctuation|\{} {directive|{keyword|export} const leaf: unique symbol}{punctuation|;} {punctuation|\}}

@Component({punctuation|\{} selector: 'app-kettle' {punctuation|\}})
{directive|{keyword|export} abstract class Kettle<T extends object =} {punctuation|\{}{punctuation|\}}> {directive|{keyword|implements} Pot} {punctuation|\{}
  {directive|{keyword|private} readonly litres: number = 1.7}{punctuation|;}
  {directive|{keyword|static} {comment|#count?: bigint = 10n;}
  constructor(public name: string, protected opts?: Partial<Record<keyof T, unknown>>)} {punctuation|\{} {directive|{keyword|super()}}{punctuation|;} {punctuation|\}}

  {directive|{keyword|get} label(): `Kettle $}{punctuation|\{}string{punctuation|\}}` {punctuation|\{} {directive|{keyword|return} `Kettle $}{punctuation|\{}this.name.replace(/\\s+(\\d)/giu, "$1"){punctuation|\}} ${punctuation|\{}[1, {directive|{keyword|2].map(x} => `n$}{punctuation|\{}x{punctuation|\}}`){punctuation|\}}` {directive|{keyword|as} const}{punctuation|;} {punctuation|\}}

  {directive|{keyword|async} *boil<K extends keyof T>(this: Kettle<T>, key: K, ...rest: readonly number[]): AsyncGenerator<T[K]>} {punctuation|\{}
    {directive|{keyword|for} await (const n of rest)} {punctuation|\{} {directive|{keyword|if} (n! > {number|0xFF} && typeof key === {string|'string'}) yield (this as any)[key]}{punctuation|;} {punctuation|\}}
    {directive|{keyword|const} f = <U,>(u: U): u is NonNullable<U> => u !== undefined && u != null}{punctuation|;}
    {directive|{keyword|type} Fn = (a: number, b?: string) => asserts a is {number|3}}{punctuation|;}
    {directive|{keyword|let} x: number \| undefined = f(1) ? 1_000.5e3 : void {number|0}}{punctuation|;}
    {directive|{keyword|x} ??= Math.max(...rest)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
{directive|{keyword|namespace} Inner} {punctuation|\{} {directive|{keyword|export} const y = <const>[{string|'a'}] satisfies string[]}{punctuation|;} {punctuation|\}}
