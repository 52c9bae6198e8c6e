// kettle
(* block *)
namespace Kitchen
[<Struct{comment|; AttributeUsage(AttributeTargets.All)>]}
type Kettle<'T> {value attr-value|{punctuation|=} \{ Litres: float}{comment|; mutable Name: string \}}
module Tea {value attr-value|{punctuation|=}}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) {value attr-value|{punctuation|=} async \{}
        let! x {value attr-value|{punctuation|=} work() in return! x}
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at \{n + 1\}"
    \}
    let s {value attr-value|{punctuation|=} """triple "q" """ + @"raw\\" + "esc\\n"}
    let f x {value attr-value|{punctuation|=} match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"}
    type U {value attr-value|{punctuation|=} A of int \| B}
    let r {value attr-value|{punctuation|=} [1}{comment|; 2] \|> List.map (fun x -> x <<< 2) :: []}
    let c {value attr-value|{punctuation|=} 'a'}
