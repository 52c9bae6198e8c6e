// kettle
{expression|{punctuation|(}{operator|*} block {operator|*}{punctuation|)}}
namespace Kitchen
{punctuation|[}{tag|{tag|{punctuation|<}Struct;} {attr-name|AttributeUsage(AttributeTargets.All)}{punctuation|>}}{punctuation|]}
type Kettle{tag|{tag|{punctuation|<}'T}{punctuation|>}} = {punctuation|\{} Litres: float{punctuation|;} mutable Name: string {punctuation|\}}
module Tea =
    open System
    {parser-comment comment|#if DEBUG}
    {parser-comment comment|#endif}
    let rec boil {expression|{punctuation|(}n: int{punctuation|)}} = async {punctuation|\{}
        let! x = work{expression|{punctuation|(}{punctuation|)}} in return! x
        for i in 0 .. 2 .. 10 do printfn "%d %s" i $"at {punctuation|\{}n + 1{punctuation|\}}"
    {punctuation|\}}
    let s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U = A of int \| B
    let r = {punctuation|[}1{punctuation|;} 2{punctuation|]} \|> List.map {expression|{punctuation|(}fun x {operator|-}{operator|>} x {operator|<<}{operator|<} {number|2}{punctuation|)}} :: {punctuation|[}{punctuation|]}
    let c = 'a'
