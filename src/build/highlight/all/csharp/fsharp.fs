{comment|// kettle}
{punctuation|(}{operator|*} block {operator|*}{punctuation|)}
{keyword|namespace} Kitchen
{punctuation|[}{operator|<}Struct{punctuation|;} {function|AttributeUsage}{punctuation|(}AttributeTargets{punctuation|.}All{punctuation|)}{operator|>}{punctuation|]}
type Kettle{operator|<}'T{operator|>} {operator|=} {punctuation|\{} Litres{punctuation|:} {keyword|float}{punctuation|;} {class-name|mutable} Name{punctuation|:} {keyword|string} {punctuation|\}}
{class-name|module} Tea {operator|=}
    open System
    {preprocessor property|#{directive keyword|if} DEBUG}
    {preprocessor property|#{directive keyword|endif}}
    {keyword|let} {return-type class-name|rec} boil {punctuation|(}{named-parameter punctuation|n}{punctuation|:} {keyword|int}{punctuation|)} {operator|=} {keyword|async} {punctuation|\{}
        {keyword|let}{operator|!} x {operator|=} {function|work}{punctuation|(}{punctuation|)} {keyword|in} {keyword|return}{operator|!} x
        {keyword|for} i {keyword|in} {number|0} {range operator|..} {number|2} {range operator|..} {number|10} {keyword|do} printfn {string|"%d %s"} i {interpolation-string|{string|$"at }{interpolation|{punctuation|\{}{expression language-csharp|n {operator|+} {number|1}}{punctuation|\}}}{string|"}}
    {punctuation|\}}
    {keyword|let} s {operator|=} {string|""}"triple {string|"q"} {string|""}" {operator|+} {string|@"raw\\" + "}esc\\n"
    {keyword|let} {class-name|f} x {operator|=} match x with {operator|\|} {class-name|Some} y {keyword|when} y {operator|>} 0xFFuy {operator|->} y {operator|\|} None {operator|->} {number|1.5e3m} {operator|\|} _ {operator|->} failwith {string|"no"}
    {class-name|type} U {operator|=} A of {keyword|int} {operator|\|} B
    {keyword|let} r {operator|=} {punctuation|[}{number|1}{punctuation|;} {number|2}{punctuation|]} {operator|\|}{operator|>} List{punctuation|.}map {punctuation|(}fun x {operator|->} x {operator|<<}{operator|<} {number|2}{punctuation|)} {punctuation|::} {punctuation|[}{punctuation|]}
    {keyword|let} c {operator|=} {char|'a'}
