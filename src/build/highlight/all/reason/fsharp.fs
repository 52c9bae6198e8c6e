{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {constructor|Kitchen}
{punctuation|[}{operator|<}{constructor|Struct}{punctuation|;} {constructor|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{constructor|All}{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} {constructor|Kettle}{operator|<}{operator|'}{constructor|T}{operator|>} {operator|=} {punctuation|\{} {constructor|Litres}{punctuation|:} float{punctuation|;} {keyword|mutable} {constructor|Name}{punctuation|:} string {punctuation|\}}
{keyword|module} {constructor|Tea} {operator|=}
    {keyword|open} {constructor|System}
    {operator|#}{keyword|if} {constructor|DEBUG}
    {operator|#}endif
    {keyword|let} {keyword|rec} boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} @{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} {constructor|Some} y {keyword|when} y {operator|>} {number|0}xFFuy {operator|->} y {operator|\|} {constructor|None} {operator|->} {number|1.5e3}m {operator|\|} _ {operator|->} failwith {string|"no"}
    {keyword|type} {constructor|U} {operator|=} {constructor|A} {keyword|of} int {operator|\|} {constructor|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} {class-name|List}{punctuation|.}map {punctuation|(}{keyword|fun} x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
