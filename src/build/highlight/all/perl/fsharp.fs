{operator|//} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{operator|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{filehandle symbol|<'T>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    let rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        let{operator|!} {operator|x} {operator|=} work{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} {operator|x}
        {keyword|for} i in {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    let {regex|s = """triple "q" """ + @"raw\\" + "esc\\n"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "no"
    type U =} A of int {operator|\|} B
    let r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{operator|.}map {punctuation|(}fun {operator|x} {operator|->} {operator|x} {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    let c {operator|=} {string|'a'}
