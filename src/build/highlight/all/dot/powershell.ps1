{node|<{markup language-markup language-html language-xml|# block
comment #}>}
{node|param}({punctuation|[}{node|Parameter}({node|Mandatory}{operator|=}${node|true}){punctuation|]}{punctuation|[}{node|string}{punctuation|]}${node|Name} {operator|=} {attr-value|"pot"}{punctuation|,} {punctuation|[}{node|int}{punctuation|[}{punctuation|]}{punctuation|]}${node|Sizes} {operator|=} @({node|1}{punctuation|,} {node|2}))
{node|function} {node|Get}-Kettle {punctuation|\{}
    {punctuation|[}{node|CmdletBinding}(){punctuation|]}
    ${node|h} {operator|=} @{punctuation|\{} {attr-name|Litres} {operator|=} {attr-value|1.7}{punctuation|;} {attr-name|"Hot"} {operator|=} ${node|true} {punctuation|\}}
    {node|Get}-ChildItem -Path {node|"C:\\tea\\$Name"} -Recurse \| {node|Where}-Object {punctuation|\{} ${node|_}.Length -gt {node|1}kb -and -not ${node|_}.PSIsContainer {punctuation|\}} \| {node|ForEach}-Object {punctuation|\{} {node|Write}-Host {node|"Item: $($_.Name) `n"} {punctuation|\}}
    {node|if} (${node|h}.Hot -eq ${node|null}) {punctuation|\{} {node|throw} '{node|it}''{node|s}' {punctuation|\}} {node|elseif} (${node|x} -match '^{node|a}') {punctuation|\{} {node|return} {punctuation|[}{node|math}{punctuation|]}{operator|:}{operator|:}{node|Round}({node|0}xFF) {punctuation|\}}
    {node|foreach} (${node|s} {node|in} {node|1.}.10) {punctuation|\{} {node|switch} (${node|s}) {punctuation|\{} {node|1} {punctuation|\{} {node|break} {punctuation|\}} {node|default} {punctuation|\{} {node|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {node|try} {punctuation|\{} {node|Invoke}-WebRequest {punctuation|\}} {node|catch} {punctuation|[}{node|System}.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {node|finally} {punctuation|\{} {punctuation|\}}  # {node|end}
    ${node|text} {operator|=} @{node|"
here $Name
"}@
{punctuation|\}}
