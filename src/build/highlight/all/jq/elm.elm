{keyword|module} Main {c-style-function function|exposing} {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html {c-style-function function|exposing} {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode {keyword|as} D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
type Msg {operator|=} Boil Int {operator pipe|\|} Wait
type alias Model {operator|=} {punctuation|\{} {property-literal property|litres} {punctuation|:} Float{punctuation|,} {property-literal property|name} {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
{property-literal property|view} {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    let n {operator|=} 0xFF {operator|+} {number|1.5e3} in
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} {keyword|then} div {punctuation|[}{punctuation|]} {punctuation|[} {c-style-function function|text} {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string|""}"multi{string|""}"
        _ {operator|-}{operator|>} List{dot important|.}{c-style-function function|map} {punctuation|(}\\x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} {punctuation|[} 'a' {punctuation|]} {operator pipe|\|}{operator|>} {c-style-function function|always} {punctuation|(}text {string|"none"}{punctuation|)}
