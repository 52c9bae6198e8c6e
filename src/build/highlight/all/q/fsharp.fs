{comment|// kettle}
{punctuation|(}{verb operator|*} block {verb operator|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{verb operator|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{verb operator|>}{punctuation|]}
{keyword|type} Kettle{verb operator|<}{adverb function|'}T{verb operator|>} {verb operator|=} {punctuation|\{} Litres{verb operator|:} float{punctuation|;} mutable Name{verb operator|:} {keyword|string} {punctuation|\}}
module Tea {verb operator|=}
    open System
    {verb operator|#}{keyword|if} DEBUG
    {verb operator|#}endif
    let rec boil {punctuation|(}n{verb operator|:} int{punctuation|)} {verb operator|=} async {punctuation|\{}
        let{verb operator|!} x {verb operator|=} work{punctuation|(}{punctuation|)} {keyword|in} return{verb operator|!} x
        for i {keyword|in} {number|0} {verb operator|.}{verb operator|.} {number|2} {verb operator|.}{verb operator|.} {number|10} {keyword|do} printfn {string|"%d %s"} i {verb operator|$}{string|"at \{n + 1\}"}
    {punctuation|\}}
    let s {verb operator|=} {string|""}{string|"triple "}q{string|" "}{string|""} {verb operator|+} {verb operator|@}{string|"raw\\" + "}esc{keyword|\\n}"
    let f x {verb operator|=} match x with {verb operator|\|} Some y when y {verb operator|>} {number|0xFF}uy {verb operator|-}{verb operator|>} y {verb operator|\|} None {verb operator|-}{verb operator|>} {number|1.5e3}m {verb operator|\|} {verb operator|_} {verb operator|-}{verb operator|>} failwith {string|"no"}
    {keyword|type} U {verb operator|=} A of int {verb operator|\|} B
    let r {verb operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {verb operator|\|}{verb operator|>} List{punctuation|.}map {punctuation|(}fun x {verb operator|-}{verb operator|>} x {verb operator|<}{verb operator|<}{verb operator|<} {number|2}{punctuation|)} {verb operator|::} {punctuation|[}{punctuation|]}
    let c {verb operator|=} {adverb function|'}a{adverb function|'}
