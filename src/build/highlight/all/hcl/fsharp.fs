{comment|// kettle}
(* block *)
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{punctuation|]}
type Kettle<'T> {punctuation|=} {punctuation|\{} Litres: float; mutable Name: string {punctuation|\}}
module {property|Tea} {punctuation|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil (n: int) {punctuation|=} {keyword|async} {punctuation|\{}
        let! {property|x} {punctuation|=} work() in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let {property|s} {punctuation|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type {property|U} {punctuation|=} A of int \| B
    let {property|r} {punctuation|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} \|> List.map (fun x -> x <<< {number|2}) :: {punctuation|[}{punctuation|]}
    let {property|c} {punctuation|=} 'a'
