{keyword|import} type {punctuation|\{} {keyword|Water} {punctuation|\}} {keyword|from} {string|"./water"}{punctuation|;}
{keyword|import} fs, * as path from {string|'path'}{punctuation|;}

{keyword|export} enum State {punctuation|\{} {keyword|Cold} = {string|"COLD"}, Hot = 1 << 2 {punctuation|\}}
{keyword|declare} module {string|"tea"} {punctuation|\{} {keyword|export} const {namespace|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component({punctuation|\{} {keyword|selector}{punctuation|:} {string|'app-kettle'} {punctuation|\}})
{keyword|export} abstract class Kettle<T extends object = {punctuation|\{}{punctuation|\}}> implements Pot {punctuation|\{}
  {keyword|private} readonly {namespace|litres}{punctuation|:} number = 1.7{punctuation|;}
  {keyword|static} #count?{punctuation|:} bigint = 10n{punctuation|;}
  {keyword|constructor}(public {namespace|name}{punctuation|:} string, protected opts?{punctuation|:} Partial<Record<keyof T, unknown>>) {punctuation|\{} {keyword|super}(){punctuation|;} {punctuation|\}}

  {keyword|get} label(){punctuation|:} `Kettle ${punctuation|\{}{keyword|string}{punctuation|\}}` {punctuation|\{} {keyword|return} `Kettle ${punctuation|\{}{keyword|this.name.replace}(/\\s{operator|+}(\\d)/giu, {string|"$1"}){punctuation|\}} ${punctuation|\{}[1, 2].map(x => `n${punctuation|\{}{keyword|x}{punctuation|\}}`){punctuation|\}}` as const{punctuation|;} {punctuation|\}}

  {keyword|async} *boil<K extends keyof T>(this{punctuation|:} Kettle<T>, {namespace|key}{punctuation|:} K, ...rest{punctuation|:} readonly number[]){punctuation|:} AsyncGenerator<T[K]> {punctuation|\{}
    {keyword|for} await (const n of rest) {punctuation|\{} {keyword|if} (n! > 0xFF && typeof key === {string|'string'}) yield (this as any)[key]{punctuation|;} {punctuation|\}}
    {keyword|const} f = <U,>(u{punctuation|:} U){punctuation|:} u is NonNullable<U> => u !== undefined && u != null{punctuation|;}
    {keyword|type} Fn = (a{punctuation|:} number, b?{punctuation|:} string) => asserts a is 3{punctuation|;}
    {keyword|let} {namespace|x}{punctuation|:} number \| undefined = f(1) ? 1_000.5e3 {punctuation|:} void 0{punctuation|;}
    {keyword|x} ??= Math.max(...rest){punctuation|;} {comment|// end}
  {punctuation|\}}
{punctuation|\}}
{keyword|namespace} Inner {punctuation|\{} {keyword|export} const y = <const>[{string|'a'}] satisfies string[]{punctuation|;} {punctuation|\}}
