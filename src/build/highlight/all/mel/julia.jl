#{operator|=} block
comment {operator|=}#
{function|module} Tea
{function|using} LinearAlgebra{punctuation|:} norm
{function|struct} Kettle{punctuation|\{}{function|T}{operator|<}{punctuation|:}Real{punctuation|\}} {operator|<}{punctuation|:} Pot
    {function|litres}{punctuation|:}{punctuation|:}T
    {function|name}{punctuation|:}{punctuation|:}String
{function|end}
{function|function} {function|boil}{punctuation|(}k{punctuation|:}{punctuation|:}Kettle{punctuation|,} n{operator|=}{number|10}{punctuation|;} {function|verbose}{punctuation|:}{punctuation|:}Bool{operator|=}true{punctuation|)}{punctuation|:}{punctuation|:}Int
    s {operator|=} {string|"at $(k.litres) l $n\\n"} {operator|*} raw{string|"x"} {operator|*} {string|""}{string|"multi"}{string|""}
    c {operator|=} 'a'{punctuation|;} sym {operator|=} {punctuation|:}name{punctuation|;} r {operator|=} r{string|"^a+"}i
    @time {keyword|for} i {keyword|in} {number|1}{punctuation|:}{number|2}{punctuation|:}n # loop
        {function|i} ≤ {number|3} {operator|&&} {keyword|continue}
        x {operator|=} i{operator|^}{number|2} ÷ {number|0xff} {operator|+} {number|1}_000{punctuation|.}{number|5}e{operator|-}{number|3} {operator|*} {number|2}im
    {function|end}
    {keyword|return} nothing {operator|==}{operator|=} s {punctuation|?} Inf {punctuation|:} {function|length}{punctuation|(}s{punctuation|)}
{function|end}
{function|end}
