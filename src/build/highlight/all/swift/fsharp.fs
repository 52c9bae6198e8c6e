{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
namespace {class-name|Kitchen}
{punctuation|[}{operator|<}{class-name|Struct}{punctuation|;} {class-name|AttributeUsage}{punctuation|(}{class-name|AttributeTargets}{punctuation|.}{class-name|All}{punctuation|)}{operator|>}{punctuation|]}
type {class-name|Kettle}{operator|<}'{class-name|T}{operator|>} {operator|=} {punctuation|\{} {class-name|Litres}{punctuation|:} float{punctuation|;} mutable {class-name|Name}{punctuation|:} string {punctuation|\}}
module {class-name|Tea} {operator|=}
    {keyword|open} {class-name|System}
    {directive property|{directive-name|#if} DEBUG}
    {directive property|{directive-name|#endif}}
    {keyword|let} rec {function|boil} {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {operator|..} {number|2} {operator|..} {number|10} {keyword|do} printfn {string-literal|{string|"%d %s"}} i ${string-literal|{string|"at \{n + 1\}"}}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string-literal|{string|"""triple "q" """}} {operator|+} @{string-literal|{string|"raw\\" + "}}esc{punctuation|\\}n"
    {keyword|let} f x {operator|=} match x with {operator|\|} {class-name|Some} y when y {operator|>} 0xFFuy {operator|->} y {operator|\|} {class-name|None} {operator|->} {number|1}{punctuation|.}5e3m {operator|\|} {omit keyword|_} {operator|->} failwith {string-literal|{string|"no"}}
    type {class-name|U} {operator|=} {class-name|A} of int {operator|\|} {class-name|B}
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|>} {class-name|List}{punctuation|.}{function|map} {punctuation|(}fun x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {punctuation|:}{punctuation|:} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
