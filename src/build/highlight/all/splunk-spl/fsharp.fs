{operator|/}{operator|/} {function|kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct; {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'{boolean|T}{operator|>} {operator|=} \{ Litres: float; mutable Name: string \}
module {property|Tea} {operator|=}
    open System
    #if DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n: int{punctuation|)} {operator|=} async \{
        let! {property|x} {operator|=} {function|work}{punctuation|(}{punctuation|)} in {keyword|return}! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let {property|s} {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type {property|U} {operator|=} A of int {operator|\|} B
    let {property|r} {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{operator|>} List.{keyword|map} {punctuation|(}fun x {operator|-}{operator|>} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} :: {punctuation|[}{punctuation|]}
    let {property|c} {operator|=} 'a'
