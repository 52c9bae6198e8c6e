{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{punctuation|<}{class-name|Struct}{punctuation|;} {function-calls function|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{class-name|All}{punctuation|)}{punctuation|>}{punctuation|]}
{keyword|type} {class-name|Kettle}{punctuation|<}'{class-name|T}{punctuation|>} {operator|=} {punctuation|\{} {class-name|Litres}{punctuation|:} float{punctuation|;} mutable {class-name|Name}{punctuation|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    open {class-name|System}
    #{keyword|if} {class-name|DEBUG}
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function-calls function|work}{punctuation|(}{punctuation|)} in {keyword|return}{operator|!} x
        {keyword|for} i in {int-literal number|0} {punctuation|.}{punctuation|.} {int-literal number|2} {punctuation|.}{punctuation|.} {int-literal number|10} do printfn "{operator|%}d {operator|%}s" i $"at {punctuation|\{}n {operator|+} {int-literal number|1}{punctuation|\}}"
    {punctuation|\}}
    {keyword|let} s {operator|=} """triple "q" """ {operator|+} {punctuation|@}"raw\\" {operator|+} "esc\\n"
    {keyword|let} f x {operator|=} match x with {operator|\|} {class-name|Some} y when y {punctuation|>} {hex-float-literal number|0xFF}uy {operator|->} y {operator|\|} {class-name|None} {operator|->} {decimal-float-literal number|1.5e3}m {operator|\|} _ {operator|->} failwith "no"
    {keyword|type} {class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    {keyword|let} r {operator|=} {punctuation|[}{int-literal number|1}{punctuation|;} {int-literal number|2}{punctuation|]} {operator|\|}{punctuation|>} {class-name|List}{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{punctuation|<} {int-literal number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
