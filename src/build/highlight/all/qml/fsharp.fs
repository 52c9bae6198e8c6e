{comment|// kettle}
(* block *)
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} AttributeUsage(AttributeTargets.All)>{punctuation|]}
type Kettle<'T> = {punctuation|\{} {property|Litres}{punctuation|:} {javascript-expression language-javascript|float}{punctuation|;} mutable Name{punctuation|:} {javascript-expression language-javascript|string }{punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n{punctuation|:} {javascript-expression language-javascript|int}) = async {punctuation|\{}
        let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = {punctuation|[}1{punctuation|;} 2{punctuation|]} \|> List.map (fun x -> x <<< 2) {punctuation|:}{javascript-expression language-javascript|{operator|:} {punctuation|[}{punctuation|]}}
    let c = 'a'
