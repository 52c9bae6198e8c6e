{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{class-name|All}{punctuation|)}{operator|>}{punctuation|]}
{keyword|type} {type-definition class-name|Kettle}{operator|<}{lifetime-annotation symbol|'T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{punctuation|:} float{punctuation|;} mutable {class-name|Name}{punctuation|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    open {class-name|System}
    #{keyword|if} {constant|DEBUG}
    #endif
    {keyword|let} rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {punctuation|..} {number|2} {punctuation|..} {number|10} {keyword|do} printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {operator|+} {operator|@}{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    {keyword|type} {type-definition class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} {class-name|List}{punctuation|.}{function|map} {punctuation|(}fun x {punctuation|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
