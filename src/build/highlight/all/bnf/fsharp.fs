// kettle
{operator|(}{operator|*} block {operator|*}{operator|)}
namespace Kitchen
{operator|[}{rule|{punctuation|<}Struct; AttributeUsage(AttributeTargets.All){punctuation|>}}{operator|]}
type Kettle{rule|{punctuation|<}'T{punctuation|>}} = {operator|\{} Litres: float; mutable Name: string {operator|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {operator|(}n: int{operator|)} = async {operator|\{}
        let! x = work{operator|(}{operator|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {operator|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\"} {operator|+} {string|"esc\\n"}
    let f x = match x with {operator|\|} Some y when y > 0xFFuy -> y {operator|\|} None -> 1.5e3m {operator|\|} _ -> failwith {string|"no"}
    type U = A of int {operator|\|} B
    let r = {operator|[}1; 2{operator|]} {operator|\|}> List.map {operator|(}fun x -> x <<< 2{operator|)} :: {operator|[}{operator|]}
    let c = {string|'a'}
