{comment|// kettle}
(* block *)
namespace Kitchen
{attributes|{punctuation|[}{attr-value|<Struct; AttributeUsage(AttributeTargets.All)>}{punctuation|]}}
type Kettle<'T> = {inline|{attribute-ref|{punctuation|\{} Litres{punctuation|:} float; mutable Name{punctuation|:} string {punctuation|\}}}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {inline|{attribute-ref|{punctuation|\{}{variable|n} + 1{punctuation|\}}}}"
    \}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    {list-label symbol|let r = [1; 2] \|> List.map (fun x -> x <<< 2) ::} {attributes|{punctuation|[}{punctuation|]}}
    let c = {inline|{italic|{punctuation|'}a{punctuation|'}}}
