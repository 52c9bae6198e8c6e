// kettle
(* block *)
namespace Kitchen
[<Struct{punctuation|;} AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> {operator|=} \{ Litres: float{punctuation|;} mutable Name: string \}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) {operator|=} async \{
        let! x {operator|=} work() in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\"} + {string|"esc\\n"}
    let f x {operator|=} match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U {operator|=} A of int \| B
    let r {operator|=} [1{punctuation|;} 2] \|> List.map (fun x -> x <<< 2) :: []
    let c {operator|=} 'a'
