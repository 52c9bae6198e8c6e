{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct; AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'{boolean|T}{operator|>} = {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n: int{punctuation|)} = async {punctuation|\{}
        let{operator|!} x = work{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x = match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1.}5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U = A of int {operator|\|} B
    let r = {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{operator|>} List.map {punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let c = {string|'a'}
