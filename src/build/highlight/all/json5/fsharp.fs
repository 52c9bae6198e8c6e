{comment|// kettle}
(* block *)
namespace Kitchen
{punctuation|[}<Struct; AttributeUsage(AttributeTargets.All)>{punctuation|]}
type Kettle<'T> = {punctuation|\{} {property unquoted|Litres}{operator|:} float; mutable {property unquoted|Name}{operator|:} string {punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil ({property unquoted|n}{operator|:} int) = async {punctuation|\{}
        let! x = work() in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > {number|0}xFFuy -> y \| None -> {number|1.5}e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = {punctuation|[}{number|1}; {number|2}{punctuation|]} \|> List.map (fun x -> x <<< {number|2}) {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c = {string|'a'}
