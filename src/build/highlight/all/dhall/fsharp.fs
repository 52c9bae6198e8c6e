{operator|//} kettle
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}; {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{class-name|All}{punctuation|)}{operator|>}{punctuation|]}
type {class-name|Kettle}{operator|<}'{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{operator|:} float; mutable {class-name|Name}{operator|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    open {class-name|System}
    {operator|#}{keyword|if} {class-name|DEBUG}
    {operator|#}endif
    {keyword|let} rec boil {punctuation|(}n{operator|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}! x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return! x
        for i {keyword|in} {number|0} {punctuation|..} {number|2} {punctuation|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc{operator|\\}n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type {class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}; {number|2}{punctuation|]} {operator|\|}{operator|>} {class-name|List}{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
