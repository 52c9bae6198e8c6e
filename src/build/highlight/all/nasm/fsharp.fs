{operator|/}{operator|/} kettle
({operator|*} block {operator|*})
namespace Kitchen
{operator|[}{operator|<}Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle{operator|<}'T{operator|>} {operator|=} \{ Litres: float{comment|; mutable Name: string \}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) {operator|=} async \{
        let{operator|!} x {operator|=} work() in return{operator|!} x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i {operator|$}{string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x {operator|=} match x with {operator|\|} Some y when y {operator|>} 0xFFuy {operator|-}{operator|>} y {operator|\|} None {operator|-}{operator|>} {number|1}.5e3m {operator|\|} _ {operator|-}{operator|>} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    let r {operator|=} {operator|[}{number|1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c {operator|=} {string|'a'}
