{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}{selector|>]
type Kettle<'T> = }{punctuation|\{} {property|Litres}{punctuation|:} float{punctuation|;} mutable {property|Name}{punctuation|:} string {punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}{property|n}{punctuation|:} int{punctuation|)} {selector|= async }{punctuation|\{}
        let! x = {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x = match x {module-modifier keyword|with} \| Some y when y {operator|>} 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [1{punctuation|;} 2] \|> List.map {punctuation|(}fun x -> x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} []
    let c = {string|'a'}
