{keyword|import} {component variable|type} {punctuation|\{} Water {punctuation|\}} from "{punctuation|.}/water"{punctuation|;}
{keyword|import} fs{punctuation|,} * as path from 'path'{punctuation|;}

export enum {component variable|State} {punctuation|\{} Cold {punctuation|=} {value attr-value|"COLD"}{punctuation|,} Hot {punctuation|=} {value attr-value|1 << 2 \}
declare module "tea" \{ export const }{property|leaf}{punctuation|:} unique symbol{punctuation|;} {punctuation|\}}

@Component({punctuation|\{} {property|selector}{punctuation|:} 'app-kettle' {punctuation|\}})
export abstract class Kettle<T extends object {punctuation|=} {value attr-value|\{\}> implements }{component variable|Pot} {punctuation|\{}
  private readonly {property|litres}{punctuation|:} number {punctuation|=} {value attr-value|1.7}{punctuation|;}
  static {comment|#count?: bigint = 10n;}
  constructor(public {property|name}{punctuation|:} string{punctuation|,} protected opts?{punctuation|:} Partial<Record<keyof T{punctuation|,} unknown>>) {punctuation|\{} super(){punctuation|;} {punctuation|\}}

  get label(){punctuation|:} `Kettle ${punctuation|\{}string{punctuation|\}}` {punctuation|\{} return `Kettle ${punctuation|\{}this{punctuation|.}name{punctuation|.}replace(/\\s+(\\d)/giu{punctuation|,} "$1"){punctuation|\}} ${punctuation|\{}[1{punctuation|,} 2]{punctuation|.}map(x {punctuation|=}{value attr-value|> `n$\{x\}`)\}` as const}{punctuation|;} {punctuation|\}}

  async *boil<K extends keyof T>({property|this}{punctuation|:} Kettle<T>{punctuation|,} {property|key}{punctuation|:} K{punctuation|,} {property|...rest}{punctuation|:} readonly number[]){punctuation|:} AsyncGenerator<T[K]> {punctuation|\{}
    for await (const n of rest) {punctuation|\{} if (n! > 0xFF && typeof key {punctuation|=}{value attr-value|== 'string') yield (this as any)[key]}{punctuation|;} {punctuation|\}}
    const f {punctuation|=} {value attr-value|<U}{punctuation|,}>({property|u}{punctuation|:} U){punctuation|:} u is NonNullable<U> {punctuation|=}{value attr-value|> u !== undefined && u != null}{punctuation|;}
    type Fn {punctuation|=} {value attr-value|(}{property|a}{punctuation|:} number{punctuation|,} b?{punctuation|:} string) {punctuation|=}{value attr-value|> asserts a is 3}{punctuation|;}
    let {property|x}{punctuation|:} number \| undefined {punctuation|=} {value attr-value|f(1) ? }{property|1_000.5e3} {punctuation|:} void 0{punctuation|;}
    x ??{punctuation|=} {value attr-value|Math.max(...rest)}{punctuation|;} // end
  {punctuation|\}}
{punctuation|\}}
namespace {component variable|Inner} {punctuation|\{} export const y {punctuation|=} {value attr-value|<const>['a'] satisfies string[]}{punctuation|;} {punctuation|\}}
