{comment|// kettle}
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets.All{punctuation|)}>{punctuation|]}
type Kettle<'T> {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #if DEBUG
    #endif
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let! x {operator|=} {function|work}{punctuation|(}{punctuation|)} in return! x
        for i in {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn "%d %s" i $"at {punctuation|\{}n + {number|1}{punctuation|\}}"
    {punctuation|\}}
    let s {operator|=} """triple "q" """ + @"raw\\" + "esc\\n"
    let f x {operator|=} match x with \| Some y when y > 0xFFuy -> y \| None -> {number|1}.5e3m \| _ -> failwith "no"
    type U {operator|=} A of int \| B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List.map {punctuation|(}fun x -> x <<< {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} 'a'
