// {directive|{keyword|kettle}
(* block *)
namespace Kitchen
[<Struct}{punctuation|;} AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> = {punctuation|\{} {directive|{keyword|Litres:} float}{punctuation|;} mutable Name: string {punctuation|\}}
{directive|{keyword|module} Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) = async} {punctuation|\{}
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    {directive|{keyword|let} f x = match x with \| Some y when y > {number|0xFFuy} -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [1}{punctuation|;} 2] \|> List.map (fun x -> x <<< 2) :: []
    let c = 'a'
