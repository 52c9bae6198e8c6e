{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env groovy
{command keyword|import} groovy.transform.CompileStatic

@CompileStatic
{command keyword|class} Shelf{operator|<}T{operator|>} implements Iterable{operator|<}T{operator|>} {punctuation|\{}
    {command keyword|private} final List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} as LinkedList
    {command keyword|def} size {operator|=} 3G
    {command keyword|String} label {operator|=} {string-literal|{string|"Shelf of }{interpolation|{punctuation|$\{}{expression|{command keyword|jars}.{function|size}{punctuation|(}{punctuation|)}}{punctuation|\}}}{string| jars, first }{interpolation|{punctuation|$\{}{expression|{command keyword|jars} ? jars{punctuation|[}{number|0}{punctuation|]}?.name {punctuation|:} {variable|'none'}}{punctuation|\}}}{string|"}}

    {command keyword|Iterator}{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars.{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {command keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {command keyword|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {variable|'b c'}{punctuation|:} {number|2}{number|.5}e3{punctuation|,} {punctuation|(}args.length{punctuation|)}{punctuation|:} {operator|/}slashy ${punctuation|\{}{number|1}{punctuation|\}} regex{operator|/}{punctuation|]}
        {command keyword|def} s {operator|=} '''multi
{command keyword|line}''' {operator|+} ${operator|/}dollar {variable|$m} slashy{operator|/}$
        {command keyword|assert} m.every {punctuation|\{} k{punctuation|,} v {operator|-}{operator|>} k {operator|=}{operator|~} {operator|/}{operator|^}{punctuation|[}a{operator|-}z{punctuation|]}{operator|/} {operator|&}{operator|&} v {operator|<=}{operator|>} {number|1} {punctuation|\}} {punctuation|:} {string-literal|{string|"no"}}
        {punctuation|(}{number|1}..{operator|<}{number|5}{punctuation|)}.{function|step}{punctuation|(}{number|2}{punctuation|)}.each {punctuation|\{} println it {operator|*}{operator|*} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{command keyword|def} {string-literal|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} expect{punctuation|:} a {operator|+} b {operator|==} c
    {command keyword|where}{punctuation|:} a {operator|\|} b {operator|\|}{operator|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|}{operator|\|} {number|3} {punctuation|\}}
