{shebang comment|#!/usr/bin/env groovy}
{keyword|import} groovy{punctuation|.}transform{punctuation|.}CompileStatic

{annotation punctuation|@CompileStatic}
{keyword|class} {class-name|Shelf}{operator|<}T{operator|>} {keyword|implements} {class-name|Iterable}{operator|<}T{operator|>} {punctuation|\{}
    {keyword|private} {keyword|final} List{operator|<}T{operator|>} jars {operator|=} {punctuation|[}{punctuation|]} {keyword|as} LinkedList
    {keyword|def} size {operator|=} {number|3G}
    String label {operator|=} {interpolation-string|{string|"Shelf of }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars{punctuation|.}{function|size}{punctuation|(}{punctuation|)}}{interpolation-punctuation punctuation|\}}}{string| jars, first }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|jars {operator|?} jars{punctuation|[}{number|0}{punctuation|]}{operator|?.}name {punctuation|:} {string|'none'}}{interpolation-punctuation punctuation|\}}}{string|"}}

    Iterator{operator|<}T{operator|>} {function|iterator}{punctuation|(}{punctuation|)} {punctuation|\{} jars{punctuation|.}{function|iterator}{punctuation|(}{punctuation|)} {punctuation|\}}

    {keyword|static} {function|main}{punctuation|(}args{punctuation|)} {punctuation|\{}
        {keyword|def} m {operator|=} {punctuation|[}a{punctuation|:} {number|1}{punctuation|,} {string|'b c'}{punctuation|:} {number|2.5e3}{punctuation|,} {punctuation|(}args{punctuation|.}length{punctuation|)}{punctuation|:} {interpolation-string|{string|/slashy }{interpolation|{interpolation-punctuation punctuation|$\{}{expression|{number|1}}{interpolation-punctuation punctuation|\}}}{string| regex/}}{punctuation|]}
        {keyword|def} s {operator|=} {string|'''multi
line'''} {operator|+} {interpolation-string|{string|$/dollar }{interpolation|{interpolation-punctuation punctuation|$}{expression|m}}{string| slashy/$}}
        {keyword|assert} m{punctuation|.}every {punctuation|\{} k{punctuation|,} v {operator|->} k {operator|=~} {interpolation-string|{string|/^[a-z]/}} {operator|&&} v {operator|<=>} {number|1} {punctuation|\}} {punctuation|:} {interpolation-string|{string|"no"}}
        {punctuation|(}{number|1}{operator|..<}{number|5}{punctuation|)}{punctuation|.}{function|step}{punctuation|(}{number|2}{punctuation|)}{punctuation|.}each {punctuation|\{} println it {operator|**} {number|2} {punctuation|\}}
    {punctuation|\}}
{punctuation|\}}
{comment|// spock}
{keyword|def} {interpolation-string|{string|"adds"}}{punctuation|(}{punctuation|)} {punctuation|\{} {spock-block|expect:} a {operator|+} b {operator|==} c
    {spock-block|where:} a {operator|\|} b {operator|\|\|} c
           {number|1} {operator|\|} {number|2} {operator|\|\|} {number|3} {punctuation|\}}
