// kettle
(* block {host url|{important|*})}
namespace Kitchen
[<Struct{punctuation|;} AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = \{ {scheme|Litres:} float{punctuation|;} mutable {scheme|Name:} string \}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> {host url|1.5e3m} \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1{punctuation|;} 2] \|> {host url|List.map} (fun x -> x <<< 2) :: []
    let c = {keyword safe|'a'}
