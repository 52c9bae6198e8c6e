module {property|M}ain exposing {comment|(main, Model)}
import {property|H}tml exposing {comment|(div, text)}
import {property|J}son.{property|D}ecode as {property|D}
\{- block -\}
type {property|M}sg = {property|B}oil {property|I}nt \| {property|W}ait
type alias {property|M}odel = \{ litres {punctuation|:} {property|F}loat, name {punctuation|:} {property|S}tring \}
-- view
view {punctuation|:} {property|M}odel -> {property|H}tml {property|M}sg
view model =
    let n = 0xFF + 1.5e3 in
    if model.litres >= 2 then div [] [ text {comment|("Pot\\t" ++ model.name)} ] else case n of
        1 -> text {string|"""multi"""}
        _ -> {property|L}ist.map {comment|(\\x -> x // 2)} [ 'a' ] \|> always {comment|(text "none")}
