{operator|/}{operator|/} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres: float{comment|; mutable Name: string \}}
module Tea {operator|=}
    open System
    {operator|#}if DEBUG
    {operator|#}endif
    let rec boil {punctuation|(}n: int{punctuation|)} {operator|=} async \{
        let{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} in return{operator|!} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|"""triple "}q{string|" """} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}.5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type {instruction keyword|U} {operator|=} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c {operator|=} {char|'a'}
