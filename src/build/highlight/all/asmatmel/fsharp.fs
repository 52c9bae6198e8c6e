{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[{operator|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle{operator|<}'{register variable|T}{operator|>} {operator|=} \{ Litres{punctuation|:} float{comment|; mutable Name: string \}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}{register variable|n}{punctuation|:} int{punctuation|)} {operator|=} async \{
        let{operator|!} {register variable|x} {operator|=} work{punctuation|(}{punctuation|)} {op-code keyword|in} return{operator|!} {register variable|x}
        for {register variable|i} {op-code keyword|in} {decimal-number number|0} .. {decimal-number number|2} .. {decimal-number number|10} do printfn {string|"%d %s"} {register variable|i} ${string|"at \{n + 1\}"}
    \}
    let {register variable|s} {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\{register variable|n}"
    let f {register variable|x} {operator|=} match {register variable|x} with {operator|\|} Some {register variable|y} when {register variable|y} {operator|>} 0xFFuy {operator|-}{operator|>} {register variable|y} {operator|\|} None {operator|-}{operator|>} {decimal-number number|1}{directive property|.5e3m} {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} {register variable|A} of int {operator|\|} B
    let r {operator|=} [{decimal-number number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let {register variable|c} {operator|=} {string|'a'}
