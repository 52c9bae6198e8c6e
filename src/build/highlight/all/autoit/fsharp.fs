{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres{punctuation|:} float{comment|; mutable Name: string \}}
module Tea {operator|=}
    open System
    {directive keyword|#if} DEBUG
    {directive keyword|#endif}
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async \{
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} return! x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x {keyword|with} \| Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y \| None {operator|-}{operator|>} {number|1}{punctuation|.}5e3m \| _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int \| B
    let r {operator|=} {punctuation|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c {operator|=} {string|'a'}
