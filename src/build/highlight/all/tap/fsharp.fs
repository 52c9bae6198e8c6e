// kettle
(* block *)
namespace Kitchen
[<Struct; AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module Tea =
    open System
    {directive|#if DEBUG}
    {directive|#endif}
    let rec boil (n: int) = async {punctuation|\{}
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = [1; 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
