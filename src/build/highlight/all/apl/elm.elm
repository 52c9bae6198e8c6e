module Main exposing {punctuation|(}main{function|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{function|,} text{punctuation|)}
import Json{dyadic-operator operator|.}Decode as D
{dfn builtin|\{}{function|-} block {function|-}{dfn builtin|\}}
type Msg {function|=} Boil Int {function|\|} Wait
type alias Model {function|=} {dfn builtin|\{} litres {dfn builtin|:} Float{function|,} name {dfn builtin|:} String {dfn builtin|\}}
{function|-}{function|-} view
view {dfn builtin|:} Model {function|-}{function|>} Html Msg
view model {function|=}
    let n {function|=} {number|0}xFF {function|+} {number|1.5e3} in
    if model{dyadic-operator operator|.}litres {function|>}{function|=} {number|2} then div {punctuation|[}{punctuation|]} {punctuation|[} text {punctuation|(}"Pot{monadic-operator operator|\\}t" {function|+}{function|+} model{dyadic-operator operator|.}name{punctuation|)} {punctuation|]} else case n of
        {number|1} {function|-}{function|>} text """multi"""
        _ {function|-}{function|>} List{dyadic-operator operator|.}map {punctuation|(}{monadic-operator operator|\\}x {function|-}{function|>} x {monadic-operator operator|/}{monadic-operator operator|/} {number|2}{punctuation|)} {punctuation|[} {string|'a'} {punctuation|]} {function|\|}{function|>} always {punctuation|(}text "none"{punctuation|)}
