{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}<Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}>{punctuation|]}
type Kettle<'T> {operator|=} {punctuation|\{} Litres{punctuation|:} float{punctuation|;} {keyword|mutable} Name{punctuation|:} string {punctuation|\}}
module Tea {operator|=}
    {keyword|open} System
    #{keyword|if} DEBUG
    #endif
    {keyword|let} rec boil {punctuation|(}n{punctuation|:} int{punctuation|)} {operator|=} async {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {range operator|..} {number|2} {range operator|..} {number|10} do printfn {string|"%d %s"} i {interpolation-string|{string|$"at }{interpolation|{punctuation|\{}{expression language-qsharp|n {operator|+} {number|1}}{punctuation|\}}}{string|"}}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} @{string|"raw\\" + "}esc\\n{string|"
    let f x = match x with \| Some y when y > 0xFFuy -> y \| None -> 1.5e3m \| _ -> failwith "}no"
    type U {operator|=} A of int \| B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} \|> List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} 'a'
