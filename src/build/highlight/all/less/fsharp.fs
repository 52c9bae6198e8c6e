{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
[<Struct{punctuation|;} {selector|AttributeUsage(AttributeTargets.All)>]
type Kettle<'T> =} {punctuation|\{} {property|Litres}{punctuation|:} float{punctuation|;} mutable {property|Name}{punctuation|:} string {punctuation|\}}
{selector|module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async} {punctuation|\{}
        {selector|let! x = work() in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at} {punctuation|\{}n {operator|+} 1{punctuation|\}}"
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy {operator|-}> y \| None {operator|-}> 1.5e3m \| _ {operator|-}> failwith {string|"no"}
    type U = A of int \| B
    let r = [1{punctuation|;} 2] \|> List.map {punctuation|(}fun x {operator|-}> x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} []
    let c = {string|'a'}
