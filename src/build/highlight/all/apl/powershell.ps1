{function|<}{comment|# block}
comment {constant|#}{function|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{function|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {function|=} "pot"{function|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {function|=} {dyadic-operator operator|@}{punctuation|(}{number|1}{function|,} {number|2}{punctuation|)}{punctuation|)}
function Get{function|-}Kettle {dfn builtin|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {function|=} {dyadic-operator operator|@}{dfn builtin|\{} Litres {function|=} {number|1.7}{punctuation|;} "Hot" {function|=} $true {dfn builtin|\}}
    Get{function|-}ChildItem {function|-}Path "C{dfn builtin|:}{monadic-operator operator|\\}tea{monadic-operator operator|\\}$Name" {function|-}Recurse {function|\|} Where{function|-}Object {dfn builtin|\{} $_{dyadic-operator operator|.}Length {function|-}gt {number|1}kb {function|-}and {function|-}not $_{dyadic-operator operator|.}PSIsContainer {dfn builtin|\}} {function|\|} ForEach{function|-}Object {dfn builtin|\{} Write{function|-}Host "Item{dfn builtin|:} ${punctuation|(}$_{dyadic-operator operator|.}Name{punctuation|)} `n" {dfn builtin|\}}
    if {punctuation|(}$h{dyadic-operator operator|.}Hot {function|-}eq $null{punctuation|)} {dfn builtin|\{} throw {string|'it''s'} {dfn builtin|\}} elseif {punctuation|(}$x {function|-}match {string|'^a'}{punctuation|)} {dfn builtin|\{} return {punctuation|[}math{punctuation|]}{dfn builtin|:}{statement|:Round}{punctuation|(}{number|0}xFF{punctuation|)} {dfn builtin|\}}
    foreach {punctuation|(}$s in {number|1}{dyadic-operator operator|.}{number|.10}{punctuation|)} {dfn builtin|\{} switch {punctuation|(}$s{punctuation|)} {dfn builtin|\{} {number|1} {dfn builtin|\{} break {dfn builtin|\}} default {dfn builtin|\{} continue {dfn builtin|\}} {dfn builtin|\}} {dfn builtin|\}}
    try {dfn builtin|\{} Invoke{function|-}WebRequest {dfn builtin|\}} catch {punctuation|[}System{dyadic-operator operator|.}Exception{punctuation|]} {dfn builtin|\{} {dfn builtin|\}} finally {dfn builtin|\{} {dfn builtin|\}}  {comment|# end}
    $text {function|=} {dyadic-operator operator|@}"
here $Name
"{dyadic-operator operator|@}
{dfn builtin|\}}
