{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>{punctuation|]}
type Kettle<'T> {punctuation|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} {keyword|string} {punctuation|\}}
module Tea {punctuation|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} {keyword|int}{punctuation|)} {punctuation|=} async {punctuation|\{}
        let! x {punctuation|=} work{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} .. {number|2} .. {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {punctuation|=} {string|""}{string|"triple "}q{string|" "}{string|""} + @{string|"raw\\" + "}esc\\n"
    let f x {punctuation|=} match x with \| Some y when y > 0xFFuy -> y \| None -> {number|1}.5e3m \| _ -> failwith {string|"no"}
    type U {punctuation|=} A of {keyword|int} \| B
    let r {punctuation|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List.map {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {punctuation|=} {string|'a'}
