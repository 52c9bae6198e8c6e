// {function|kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct; {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}n: int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    let s {operator|=} {string-literal|{string|""}}"triple {string-literal|{string|"q"}} {string-literal|{string|""}}" {operator|+} @{string-literal|{string|"raw\\" + "}}esc\\n"
    let f x {operator|=} match x with \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} failwith {string-literal|{string|"no"}}
    type U {operator|=} A of int \| B
    let r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
