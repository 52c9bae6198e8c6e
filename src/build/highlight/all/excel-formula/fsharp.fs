{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function-name builtin|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres: float{punctuation|;} mutable Name: string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n: int{punctuation|)} {operator|=} async {punctuation|\{}
        {reference string|{sheet function|let}{operator|!}} x {operator|=} {function-name builtin|work}{punctuation|(}{punctuation|)} in {reference string|{sheet function|return}{operator|!}} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with {punctuation|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {punctuation|\|} None {operator|-}{operator|>} {number|1}.5e3m {punctuation|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {punctuation|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {punctuation|\|}{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
