{operator|/}{operator|/} kettle
{comment|(* block *)}
namespace Kitchen
{punctuation|[}{operator|<}{keyword|Struct}{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} {class-name|Kettle}{operator|<}{variable|'T}{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {class-name|float}{punctuation|;} mutable Name{punctuation|:} {class-name|string} {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    {operator|#}{keyword|if} DEBUG
    {operator|#}endif
    {keyword|let} {keyword|rec} boil {punctuation|(}n{punctuation|:} {class-name|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        for i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    {keyword|type} {class-name|U} {operator|=} A {keyword|of} int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}{keyword|fun} {function|x} {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {variable|'a'}
