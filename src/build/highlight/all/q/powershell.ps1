{verb operator|<}{verb operator|#} block
comment {verb operator|#}{verb operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{verb operator|=}{verb operator|$}true{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{verb operator|$}Name {verb operator|=} {string|"pot"}{verb operator|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{verb operator|$}Sizes {verb operator|=} {verb operator|@}{punctuation|(}{number|1}{verb operator|,} {number|2}{punctuation|)}{punctuation|)}
function Get{verb operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {verb operator|$}h {verb operator|=} {verb operator|@}{punctuation|\{} Litres {verb operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {verb operator|=} {verb operator|$}true {punctuation|\}}
    Get{verb operator|-}ChildItem {verb operator|-}Path {string|"C:\\tea\\$Name"} {verb operator|-}Recurse {verb operator|\|} Where{verb operator|-}Object {punctuation|\{} {verb operator|$}{verb operator|_}{punctuation|.}Length {verb operator|-}gt {number|1}kb {verb operator|-}{keyword|and} {verb operator|-}{keyword|not} {verb operator|$}{verb operator|_}{punctuation|.}PSIsContainer {punctuation|\}} {verb operator|\|} ForEach{verb operator|-}Object {punctuation|\{} Write{verb operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{verb operator|$}h{punctuation|.}Hot {verb operator|-}eq {verb operator|$}{keyword|null}{punctuation|)} {punctuation|\{} throw {adverb function|'}it{adverb function|'}{adverb function|'}s{adverb function|'} {punctuation|\}} elseif {punctuation|(}{verb operator|$}x {verb operator|-}match {adverb function|'}{verb operator|^}a{adverb function|'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{verb operator|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{verb operator|$}s {keyword|in} {number|1.}{verb operator|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{verb operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{verb operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {verb operator|#} end
    {verb operator|$}text {verb operator|=} {verb operator|@}"
here {verb operator|$}Name
"{verb operator|@}
{punctuation|\}}
