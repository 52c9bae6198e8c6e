{operator|//} kettle
{punctuation|(}* block *{punctuation|)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    {comment|#if DEBUG}
    {comment|#endif}
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        for i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U {operator|=} A of int \| B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|{operator|>} List{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
