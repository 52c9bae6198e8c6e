module Main exposing {punctuation|(}main{punctuation|,} Model{punctuation|)}
import Html exposing {punctuation|(}div{punctuation|,} text{punctuation|)}
import Json{directive property|.Decode} as D
\{- block -\}
type Msg = Boil Int \| Wait
type alias Model = \{ litres {punctuation|:} Float{punctuation|,} name {punctuation|:} String \}
-- view
view {punctuation|:} Model -> Html Msg
view model =
    let n = 0xFF + {decimal-number number|1}{directive property|.5e3} in
    if model{directive property|.litres} >= {decimal-number number|2} then div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] else case n of
        {decimal-number number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List{directive property|.map} {punctuation|(}\\{register variable|x} -> {register variable|x} // {decimal-number number|2}{punctuation|)} [ {string|'a'} ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
