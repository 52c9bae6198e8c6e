{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} = {context-labels|{punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}n: int{punctuation|)} = async {punctuation|\{}
        let! x = {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn "{operator|%}d {operator|%}s" i $"at {context-labels|{punctuation|\{}n + 1{punctuation|\}}}"
    {punctuation|\}}
    let s = """triple "q" """ {operator|+} @"raw\\" {operator|+} "esc\\n"
    let f x = match x with \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} failwith "no"
    type U = A of int \| B
    let r = {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c = 'a'
