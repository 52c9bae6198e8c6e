{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}>{punctuation|]}
type Kettle<'T> = {punctuation|\{} Litres{operator|:} float{punctuation|;} mutable Name{operator|:} string {punctuation|\}}
module Tea =
    open System
    #if DEBUG
    #endif
    let rec {function|boil} {punctuation|(}n{operator|:} int{punctuation|)} = async {punctuation|\{}
        let! x = {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s = {string|""}"triple {string|"q"} {string|""}" + @{string|"raw\\" + "}esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> {number|1}{punctuation|.}5e3m \| _ -> failwith {string|"no"}
    type U = A of int \| B
    let r = {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List{punctuation|.}{function|map} {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} {operator|:}{operator|:} {punctuation|[}{punctuation|]}
    let c = 'a'
