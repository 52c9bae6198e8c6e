// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
[<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}>]
type Kettle<'T> {selector|=} {punctuation|\{} {property|Litres}{punctuation|:} float{punctuation|;} mutable {property|Name}{punctuation|:} string {punctuation|\}}
{selector|module Tea =
    open System
    #if DEBUG
    #endif
    let rec boil (n: int) = async} {punctuation|\{}
        let! x = {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in 0 .. 2 .. 10 do printfn {selector|"%d %s" i $"at} {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s = {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = [1{punctuation|;} 2] \|> List.map {punctuation|(}fun x -> x <<< 2{punctuation|)} {punctuation|:}{punctuation|:} []
    let c = {string|'a'}
