// kettle
(* block *)
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{punctuation|]}
type Kettle<'T> = {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async {punctuation|\{}
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "{comment|%d %s" i $"at \{n + 1\}"}
    {punctuation|\}}
    let s = """triple "q" """ + @"raw{function selector|\\"} + "esc{function selector|\\n}"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = {punctuation|[}1; 2{punctuation|]} \|> List.map (fun x -> x <<< 2) :: {punctuation|[}{punctuation|]}
    let c = 'a'
