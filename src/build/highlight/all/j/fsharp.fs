{adverb builtin|/}{adverb builtin|/} kettle
{punctuation|(}{verb keyword|*} block {verb keyword|*}{punctuation|)}
namespace Kitchen
{verb keyword|[}{verb keyword|<}Struct{verb keyword|;} AttributeUsage{punctuation|(}AttributeTargets{conjunction variable|.}All{punctuation|)}{verb keyword|>}{verb keyword|]}
type Kettle{verb keyword|<}'T{verb keyword|>} {verb keyword|=} {verb keyword|\{} Litre{verb keyword|s:} float{verb keyword|;} mutable Name{conjunction variable|:} string {adverb builtin|\}}
module Tea {verb keyword|=}
    open System
    {verb keyword|#}if DEBUG
    {verb keyword|#}endif
    let rec boil {punctuation|(}n{conjunction variable|:} int{punctuation|)} {verb keyword|=} async {verb keyword|\{}
        let{verb keyword|!} x {verb keyword|=} work{punctuation|(}{punctuation|)} in return{verb keyword|!} x
        for i in {number|0} {conjunction variable|..} {number|2} {conjunction variable|..} {number|10} do printfn {conjunction variable|"}{verb keyword|%}d {verb keyword|%}s{conjunction variable|"} i {verb keyword|$}{conjunction variable|"}at {verb keyword|\{}n {verb keyword|+} {number|1}{adverb builtin|\}}{conjunction variable|"}
    {adverb builtin|\}}
    let s {verb keyword|=} {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}triple {conjunction variable|"}q{conjunction variable|"} {conjunction variable|"}{conjunction variable|"}{conjunction variable|"} {verb keyword|+} {conjunction variable|@}{conjunction variable|"}raw{adverb builtin|\\}{conjunction variable|"} {verb keyword|+} {conjunction variable|"}esc{adverb builtin|\\}n{conjunction variable|"}
    let f x {verb keyword|=} match x with {verb keyword|\|} Some y when y {verb keyword|>} {number|0}xFFuy {verb keyword|-}{verb keyword|>} y {verb keyword|\|} None {verb keyword|-}{verb keyword|>} {number|1.5e3}m {verb keyword|\|} {number|_} {verb keyword|-}{verb keyword|>} failwith {conjunction variable|"}no{conjunction variable|"}
    type U {verb keyword|=} A of int {verb keyword|\|} B
    let r {verb keyword|=} {verb keyword|[}{number|1}{verb keyword|;} {number|2}{verb keyword|]} {verb keyword|\|}{verb keyword|>} Lis{adverb builtin|t.}map {punctuation|(}fun x {verb keyword|-}{verb keyword|>} x {verb keyword|<}{verb keyword|<}{verb keyword|<} {number|2}{punctuation|)} {conjunction variable|::} {verb keyword|[}{verb keyword|]}
    let c {verb keyword|=} {string|'a'}
