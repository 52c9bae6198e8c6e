{keyword|module} Main exposing {punctuation|(}main, Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div, text{punctuation|)}
{keyword|import} Json{punctuation|.}Decode as D
{comment|\{- block -\}}
type Msg {operator|=} Boil Int {operator|\|} Wait
type alias Model {operator|=} {punctuation|\{} {function|litres }{operator|:} Float, name {operator|:} String {punctuation|\}}
{comment|-- view}
{function|view }{operator|:} Model {operator|->} Html Msg
view model {operator|=}
    {keyword|let} n {operator|=} 0xFF + 1{punctuation|.}5e3 {keyword|in}
    if model{punctuation|.}litres >= 2 then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model{punctuation|.}name{punctuation|)} ] else case n of
        1 {operator|->} text {string|""}{string|"multi"}{string|""}
        {operator|_} {operator|->} List{punctuation|.}map {punctuation|(}\\x {operator|->} x // 2{punctuation|)} [ 'a' ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
