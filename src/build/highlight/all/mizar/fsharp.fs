// kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}<Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets.All{punctuation|)}>{punctuation|]}
type Kettle<'T> {operator|=} {punctuation|\{} {variable|Litres}{punctuation|:} float{punctuation|;} mutable {variable|Name}{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}{variable|n}{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}! x {operator|=} work{punctuation|(}{punctuation|)} in return! x
        {keyword|for} i in {number|0} .. {number|2} .. {number|10} {keyword|do} printfn "%d %s" i $"at {punctuation|\{}n + {number|1}{punctuation|\}}"
    {punctuation|\}}
    {keyword|let} s {operator|=} """triple "q" """ + @"raw\\" + "esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} \| Some y {keyword|when} y > 0xFFuy {operator|->} y \| None {operator|->} {number|1}.5e3m \| _ {operator|->} failwith "no"
    type U {operator|=} A {keyword|of} int \| B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List.map {punctuation|(}fun x {operator|->} x <<< {number|2}{punctuation|)} {comment|:: []}
    {keyword|let} c {operator|=} 'a'
