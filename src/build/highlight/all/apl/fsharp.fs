{monadic-operator operator|/}{monadic-operator operator|/} kettle
{punctuation|(}{function|*} block {function|*}{punctuation|)}
namespace Kitchen
{punctuation|[}{function|<}Struct{punctuation|;} AttributeUsage{punctuation|(}AttributeTargets{dyadic-operator operator|.}All{punctuation|)}{function|>}{punctuation|]}
type Kettle{function|<}'T{function|>} {function|=} {dfn builtin|\{} Litres{dfn builtin|:} float{punctuation|;} mutable Name{dfn builtin|:} string {dfn builtin|\}}
module Tea {function|=}
    open System
    {constant|#}if DEBUG
    {constant|#}endif
    let rec boil {punctuation|(}n{dfn builtin|:} int{punctuation|)} {function|=} async {dfn builtin|\{}
        let{function|!} x {function|=} work{punctuation|(}{punctuation|)} in return{function|!} x
        for i in {number|0} {dyadic-operator operator|.}{dyadic-operator operator|.} {number|2} {dyadic-operator operator|.}{dyadic-operator operator|.} {number|10} do printfn "%d %s" i $"at {dfn builtin|\{}n {function|+} {number|1}{dfn builtin|\}}"
    {dfn builtin|\}}
    let s {function|=} """triple "q" """ {function|+} {dyadic-operator operator|@}"raw{monadic-operator operator|\\}" {function|+} "esc{monadic-operator operator|\\}n"
    let f x {function|=} match x with {function|\|} Some y when y {function|>} {number|0}xFFuy {function|-}{function|>} y {function|\|} None {function|-}{function|>} {number|1.5e3}m {function|\|} _ {function|-}{function|>} failwith "no"
    type U {function|=} A of int {function|\|} B
    let r {function|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {function|\|}{function|>} List{dyadic-operator operator|.}map {punctuation|(}fun x {function|-}{function|>} x {function|<}{function|<}{function|<} {number|2}{punctuation|)} {dfn builtin|:}{dfn builtin|:} {punctuation|[}{punctuation|]}
    let c {function|=} {string|'a'}
