{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{class-name|All}{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} {class-name|Kettle}{operator|<}{operator|'}{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{operator|:} {keyword|float}{punctuation|;} {keyword|mutable} {class-name|Name}{operator|:} {keyword|string} {punctuation|\}}
{keyword|module} {class-name|Tea} {operator|=}
    {keyword|open} {class-name|System}
    {class-name|#if} {class-name|DEBUG}
    {class-name|#endif}
    {keyword|let} {keyword|rec} boil {punctuation|(}n{operator|:} {keyword|int}{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} return{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|.}{punctuation|.} {number|2} {punctuation|.}{punctuation|.} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {class-name|@}{string|"raw\\" + "}esc\\n"
    {keyword|let} f x {operator|=} match x {keyword|with} {operator|\|} {class-name|Some} y {keyword|when} y {operator|>} {number|0xFFu}y {operator|->} y {operator|\|} {class-name|None} {operator|->} {number|1.5e3}m {operator|\|} _ {operator|->} failwith {string|"no"}
    {keyword|type} {class-name|U} {operator|=} {class-name|A} {keyword|of} {keyword|int} {operator|\|} {class-name|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} {class-name|List}{punctuation|.}{function|map} {punctuation|(}{keyword|fun} x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {operator|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
