module Main exposing {punctuation|(}main{verb keyword|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{verb keyword|,} text{punctuation|)}
import Json{conjunction variable|.}Decode as D
{verb keyword|\{}{verb keyword|-} block {verb keyword|-}{adverb builtin|\}}
type Msg {verb keyword|=} Boil Int {verb keyword|\|} Wait
type alias Model {verb keyword|=} {verb keyword|\{} litres {conjunction variable|:} Float{verb keyword|,} name {conjunction variable|:} String {adverb builtin|\}}
{verb keyword|-}{verb keyword|-} view
view {conjunction variable|:} Model {verb keyword|-}{verb keyword|>} Html Msg
view model {verb keyword|=}
    let n {verb keyword|=} {number|0}xFF {verb keyword|+} {number|1.5e3} in
    if model{conjunction variable|.}litres {verb keyword|>}{verb keyword|=} {number|2} then div {verb keyword|[}{verb keyword|]} {verb keyword|[} text {punctuation|(}{conjunction variable|"}Pot{adverb builtin|\\}t{conjunction variable|"} {verb keyword|+}{verb keyword|+} model{conjunction variable|.}name{punctuation|)} {verb keyword|]} else case n of
        {number|1} {verb keyword|-}{verb keyword|>} text {conjunction variable|"}{conjunction variable|"}{conjunction variable|"}multi{conjunction variable|"}{conjunction variable|"}{conjunction variable|"}
        {number|_} {verb keyword|-}{verb keyword|>} Lis{adverb builtin|t.}map {punctuation|(}{adverb builtin|\\}x {verb keyword|-}{verb keyword|>} x {adverb builtin|/}{adverb builtin|/} {number|2}{punctuation|)} {verb keyword|[} {string|'a'} {verb keyword|]} {verb keyword|\|}{verb keyword|>} always {punctuation|(}text {conjunction variable|"}none{conjunction variable|"}{punctuation|)}
