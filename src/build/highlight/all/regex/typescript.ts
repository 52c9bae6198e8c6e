import type \{ Water \} from "{char-set class-name|.}/water";
import fs, {quantifier number|*} as path from 'path';

export enum State \{ Cold = "COLD", Hot = 1 << 2 \}
declare module "tea" \{ export const leaf: unique symbol; \}

@Component{group punctuation|(}\{ selector: 'app-kettle' \}{group punctuation|)}
export abstract class Kettle<T extends object = \{\}> implements Pot \{
  private readonly litres: number = 1{char-set class-name|.}7;
  static #count{quantifier number|?}: bigint = 10n;
  constructor{group punctuation|(}public name: string, protected opts{quantifier number|?}: Partial<Record<keyof T, unknown>>{group punctuation|)} \{ super{group punctuation|(}{group punctuation|)}; \}

  get label{group punctuation|(}{group punctuation|)}: `Kettle {anchor function|$}\{string\}` \{ return `Kettle {anchor function|$}\{this{char-set class-name|.}name{char-set class-name|.}replace{group punctuation|(}/{char-set class-name|\\s}{quantifier number|+}{group punctuation|(}{char-set class-name|\\d}{group punctuation|)}/giu, "{anchor function|$}1"{group punctuation|)}\} {anchor function|$}\{{char-class|{char-class-punctuation punctuation|[}1, 2{char-class-punctuation punctuation|]}}{char-set class-name|.}map{group punctuation|(}x => `n{anchor function|$}\{x\}`{group punctuation|)}\}` as const; \}

  async {quantifier number|*}boil<K extends keyof T>{group punctuation|(}this: Kettle<T>, key: K, {char-set class-name|.}{char-set class-name|.}{char-set class-name|.}rest: readonly number{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}{group punctuation|)}: AsyncGenerator<T{char-class|{char-class-punctuation punctuation|[}K{char-class-punctuation punctuation|]}}> \{
    for await {group punctuation|(}const n of rest{group punctuation|)} \{ if {group punctuation|(}n! > 0xFF && typeof key === 'string'{group punctuation|)} yield {group punctuation|(}this as any{group punctuation|)}{char-class|{char-class-punctuation punctuation|[}key{char-class-punctuation punctuation|]}}; \}
    const f = <U,>{group punctuation|(}u: U{group punctuation|)}: u is NonNullable<U> => u !== undefined && u != null;
    type Fn = {group punctuation|(}a: number, b{quantifier number|?}: string{group punctuation|)} => asserts a is 3;
    let x: number {alternation keyword|\|} undefined = f{group punctuation|(}1{group punctuation|)} {quantifier number|?} 1_000{char-set class-name|.}5e3 : void 0;
    x {quantifier number|??}= Math{char-set class-name|.}max{group punctuation|(}{char-set class-name|.}{char-set class-name|.}{char-set class-name|.}rest{group punctuation|)}; // end
  \}
\}
namespace Inner \{ export const y = <const>{char-class|{char-class-punctuation punctuation|[}'a'{char-class-punctuation punctuation|]}} satisfies string{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}}; \}
