#{operator|!}{operator|/}{rule|usr}{operator|/}{rule|bin}{operator|/}{rule|env groovy}
{rule|import groovy}{punctuation|.}{rule|transform}{punctuation|.}{rule|CompileStatic}

@{rule|CompileStatic}
{rule|class Shelf}<{rule|T}> {rule|implements Iterable}<{rule|T}> {punctuation|\{}
    {rule|private final List}<{rule|T}> {rule|jars} {operator|=} {punctuation|[}{punctuation|]} {rule|as LinkedList}
    {definition rule keyword|def size} {operator|=} 3G
    {definition rule keyword|String label} {operator|=} {string|"Shelf of $\{jars.size()\} jars, first $\{jars ? jars[0]?.name : 'none'\}"}

    {rule|Iterator}<{rule|T}> {rule|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|jars}{punctuation|.}{rule|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {rule|static main}{punctuation|(}{rule|args}{punctuation|)} {punctuation|\{}
        {definition rule keyword|def m} {operator|=} {punctuation|[}{rule|a}: 1{punctuation|,} {string|'b c'}: 2{punctuation|.}5e3{punctuation|,} {punctuation|(}{rule|args}{punctuation|.}{rule|length}{punctuation|)}: {operator|/}{rule|slashy} ${punctuation|\{}1{punctuation|\}} {rule|regex}{operator|/}{punctuation|]}
        {definition rule keyword|def s} {operator|=} {string|''}'{rule|multi}
{rule|line}{string|''}' + ${operator|/}{rule|dollar} ${rule|m slashy}{operator|/}$
        {rule|assert m}{punctuation|.}{rule|every} {punctuation|\{} {rule|k}{punctuation|,} {rule|v} {operator|-}> {rule|k} {operator|=}~ {operator|/}^{punctuation|[}{rule|a}{operator|-}{rule|z}{punctuation|]}{operator|/} && {rule|v} <{operator|=}> 1 {punctuation|\}} : {string|"no"}
        {punctuation|(}1{punctuation|.}{punctuation|.}<5{punctuation|)}{punctuation|.}{rule|step}{punctuation|(}2{punctuation|)}{punctuation|.}{rule|each} {punctuation|\{} {rule|println it} {operator|*}{operator|*} 2 {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{operator|/}{operator|/} {rule|spock}
{rule|def} {string|"adds"}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|expect}: {rule|a} + {rule|b} {operator|=}{operator|=} {rule|c}
    {rule|where}: {rule|a} {operator|\|} {rule|b} {operator|\|}{operator|\|} {rule|c}
           1 {operator|\|} 2 {operator|\|}{operator|\|} 3 {punctuation|\}}
