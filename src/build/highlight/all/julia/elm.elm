{keyword|module} Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|type} Msg {operator|=} Boil Int {operator|\|} Wait
{keyword|type} alias Model {operator|=} {punctuation|\{} litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String {punctuation|\}}
{operator|-}{operator|-} view
view {punctuation|:} Model {operator|-}{operator|>} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} {number|0xFF} {operator|+} {number|1.5e3} {keyword|in}
    {keyword|if} model{punctuation|.}litres {operator|>=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}{string|"Pot\\t"} {operator|+}{operator|+} model{punctuation|.}name{punctuation|)} {punctuation|]} {keyword|else} case n of
        {number|1} {operator|-}{operator|>} text {string|"""multi"""}
        _ {operator|-}{operator|>} List{punctuation|.}map {punctuation|(}{operator|\\}x {operator|-}{operator|>} x {operator|//} {number|2}{punctuation|)} {punctuation|[} {char|'a'} {punctuation|]} {operator|\|>} always {punctuation|(}text {string|"none"}{punctuation|)}
