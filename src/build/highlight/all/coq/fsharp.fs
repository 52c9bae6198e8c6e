{operator|/}{operator|/} kettle
{comment|(* block *)}
namespace Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}{keyword|All}{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}{operator|'}T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} mutable Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    open System
    #{keyword|if} DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} work{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} do printfn {string|"%d %s"} i ${string|"at \{n + 1\}"}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|"""triple "}q{string|" """} {operator|+} {operator|@}{string|"raw\\"} {operator|+} {string|"esc\\n"}
    {keyword|let} f x {operator|=} {keyword|match} x {keyword|with} {operator|\|} Some y when y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} {keyword|_} {operator|->} failwith {string|"no"}
    type U {operator|=} A of int {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}{keyword|fun} x {operator|->} x {operator|<}{operator|<}{operator|<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {operator|'}a{operator|'}
