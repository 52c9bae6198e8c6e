// {function|kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct; {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{punctuation|>}]
type Kettle<'T{punctuation|>} = \{ Litres: float; mutable Name: string {punctuation|\}}
module Tea =
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec {function|boil} {punctuation|(}n: int{punctuation|)} = async \{
        let! x = {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U = A of int \| B
    let r = [{number|1}; {number|2}] \|{punctuation|>} List.{function|map} {punctuation|(}fun x -{punctuation|>} x <<< {number|2}{punctuation|)} :: []
    let c = 'a'
