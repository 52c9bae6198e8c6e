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
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s {operator|=} """triple "q" """ + @"raw\\" + "esc\\n"
    let f x {operator|=} match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U {operator|=} A of int \| B
    let r {operator|=} [1{punctuation|;} 2] \|> List.map (fun x -> x <<< 2) :: []
    let c {operator|=} 'a'
