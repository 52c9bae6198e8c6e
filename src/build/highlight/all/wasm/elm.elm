{keyword|module} Main exposing {punctuation|(}main, Model{punctuation|)}
{keyword|import} Html exposing {punctuation|(}div, text{punctuation|)}
{keyword|import} Json.Decode as D
\{- {keyword|block} -\}
{keyword|type} Msg = Boil Int \| Wait
{keyword|type} alias Model = \{ litres : Float, name : String \}
-- view
view : Model -> Html Msg
view model =
    let n = {number|0xFF} + {number|1.5e3} in
    {keyword|if} model.litres >= {number|2} {keyword|then} div [] [ text {punctuation|(}{string|"Pot\\t"} ++ model.name{punctuation|)} ] {keyword|else} case n of
        {number|1} -> text {string|""}{string|"multi"}{string|""}
        _ -> List.map {punctuation|(}\\x -> x // {number|2}{punctuation|)} [ 'a' ] \|> always {punctuation|(}text {string|"none"}{punctuation|)}
