// kettle
(* block *)
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{punctuation|]}
type Kettle<'T> = \{ Litres: float; mutable Name: string \}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) = async \{
        let! x = work() in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    \}
    let s = {string|""}"triple {string|"q"} {string|""}" + @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U = A of int \| B
    let r = {punctuation|[}{number|1}; {number|2}{punctuation|]} \|> List.map (fun x -> x <<< {number|2}) :: {punctuation|[}{punctuation|]}
    let c = 'a'
